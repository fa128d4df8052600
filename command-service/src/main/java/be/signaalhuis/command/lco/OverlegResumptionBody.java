package be.signaalhuis.command.lco;

import java.time.LocalDate;

/** The end of a pause as it is sent; today when {@code resumedOn} is absent. */
record OverlegResumptionBody(LocalDate resumedOn) {}
