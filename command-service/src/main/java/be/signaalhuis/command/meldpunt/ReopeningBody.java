package be.signaalhuis.command.meldpunt;

import java.time.LocalDate;

/** A reopening as it is sent; {@code reopenedOn} is today when absent. */
record ReopeningBody(String reason, LocalDate reopenedOn) {}
