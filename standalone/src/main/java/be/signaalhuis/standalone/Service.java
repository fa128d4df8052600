package be.signaalhuis.standalone;

import be.signaalhuis.standalone.folder.DataFolder;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A service of the product, as the standalone needs to know it.
 *
 * @param name also the name of its configuration file
 * @param role the database role it signs in with
 * @param holdsKeys whether it seals or opens personal data, and so signs in to the key store
 * @param sequences whether it notes and signs the Merkle log, with a role and keys of its own
 * @param own what it needs beside what all services get
 * @param firstThingToTry a line to try, with {@code %s} where the service's address comes
 */
record Service(
        String name,
        Class<?> source,
        String role,
        boolean holdsKeys,
        boolean sequences,
        ToIntFunction<Settings> port,
        Own own,
        String firstThingToTry) {

    /** Properties of one service alone. */
    interface Own {
        Map<String, String> properties(Settings settings, DataFolder folder);
    }
}
