package be.signaalhuis.command.lco;

import java.time.LocalDate;

/** That the client stops it, as it is sent; today when {@code stoppedOn} is absent. */
record OverlegStopBody(LocalDate stoppedOn, String reason) {}
