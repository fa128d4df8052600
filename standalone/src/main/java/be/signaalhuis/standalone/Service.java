package be.signaalhuis.standalone;

import java.util.function.ToIntFunction;

/**
 * A service of the product, as the standalone needs to know it.
 *
 * @param name also the name of its configuration file
 * @param role the database role it signs in with
 * @param firstThingToTry a line for the shell, with {@code %s} where the service's address comes
 */
record Service(String name, Class<?> source, String role, ToIntFunction<Settings> port, String firstThingToTry) {}
