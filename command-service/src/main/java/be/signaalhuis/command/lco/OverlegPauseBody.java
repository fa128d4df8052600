package be.signaalhuis.command.lco;

import java.time.LocalDate;

/** A pause as it is sent; today when {@code pausedOn} is absent. */
record OverlegPauseBody(LocalDate pausedOn, LocalDate until, String reason) {}
