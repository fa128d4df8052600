package be.signaalhuis.command.lco;

import java.time.LocalDate;

/** That an agreement is done, as it is sent; today when {@code doneOn} is absent. */
record AgreementDoneBody(LocalDate doneOn, String note) {}
