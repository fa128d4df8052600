package be.signaalhuis.command.followup;

import java.time.LocalDate;

/** That something is done, as it is sent; today when {@code doneOn} is absent. */
record FollowUpDoneBody(LocalDate doneOn, String note) {}
