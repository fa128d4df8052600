package be.signaalhuis.command.followup;

import java.time.LocalDate;

/** The adoption of a report as it is sent; today when the day is absent. */
record ReportAdoptionBody(LocalDate adoptedOn) {}
