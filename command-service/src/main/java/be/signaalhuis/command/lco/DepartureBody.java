package be.signaalhuis.command.lco;

import java.time.LocalDate;

/** That somebody left the table, as it is sent; today when {@code leftOn} is absent. */
record DepartureBody(LocalDate leftOn, String reason) {}
