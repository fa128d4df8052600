package be.signaalhuis.eventstore.approved;

import static be.signaalhuis.eventstore.approved.OverlegValues.AGREEMENT;
import static be.signaalhuis.eventstore.approved.OverlegValues.BY_CLIENT;
import static be.signaalhuis.eventstore.approved.OverlegValues.BY_HELPER;
import static be.signaalhuis.eventstore.approved.OverlegValues.DAY;
import static be.signaalhuis.eventstore.approved.OverlegValues.INCOME;
import static be.signaalhuis.eventstore.approved.OverlegValues.LISTS;
import static be.signaalhuis.eventstore.approved.OverlegValues.MEETING;
import static be.signaalhuis.eventstore.approved.OverlegValues.OVERLEG;
import static be.signaalhuis.eventstore.approved.OverlegValues.text;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import java.util.List;

/** Events of what was agreed at the table. */
final class OverlegAgreementExamples {

    private OverlegAgreementExamples() {}

    static List<Object> full() {
        return List.of(
                new AgreementMade(
                        OVERLEG,
                        AGREEMENT,
                        text("ask for a school grant"),
                        BY_HELPER,
                        INCOME,
                        DAY.plusMonths(1),
                        DAY,
                        MEETING,
                        LISTS),
                new AgreementReworded(
                        OVERLEG,
                        AGREEMENT,
                        text("ask for two grants"),
                        BY_HELPER,
                        INCOME,
                        text("there are two"),
                        LISTS),
                new AgreementDone(OVERLEG, AGREEMENT, DAY, text("the letter came")),
                new AgreementNotDone(OVERLEG, AGREEMENT, DAY, text("the office was closed")),
                new AgreementRenewed(OVERLEG, AGREEMENT, DAY.plusMonths(2), DAY, text("a paper is missing")),
                new AgreementDropped(OVERLEG, AGREEMENT, DAY, text("no longer needed")),
                new AgreementReopened(OVERLEG, AGREEMENT, DAY, text("the letter was of another year")),
                new AgreementReminderGiven(OVERLEG, AGREEMENT, DAY),
                new AgreementFellOverdue(OVERLEG, AGREEMENT, DAY));
    }

    static List<Object> minimal() {
        return List.of(
                new AgreementMade(
                        OVERLEG, AGREEMENT, text("ask for a school grant"), BY_CLIENT, INCOME, DAY, DAY, null, LISTS),
                new AgreementReworded(
                        OVERLEG,
                        AGREEMENT,
                        text("ask for two grants"),
                        BY_CLIENT,
                        INCOME,
                        text("there are two"),
                        LISTS),
                new AgreementDone(OVERLEG, AGREEMENT, DAY, null),
                new AgreementNotDone(OVERLEG, AGREEMENT, DAY, null),
                new AgreementRenewed(OVERLEG, AGREEMENT, DAY, DAY, null),
                new AgreementDropped(OVERLEG, AGREEMENT, DAY, null),
                new AgreementReopened(OVERLEG, AGREEMENT, DAY, null),
                new AgreementReminderGiven(OVERLEG, AGREEMENT, DAY),
                new AgreementFellOverdue(OVERLEG, AGREEMENT, DAY));
    }
}
