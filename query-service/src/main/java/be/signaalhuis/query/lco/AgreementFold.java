package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.OverlegEvent;

/** What the events of an overleg make of one of its agreements. */
public final class AgreementFold {

    private AgreementFold() {}

    /** The agreement that an event is about; null when it is about none. */
    public static AgreementId about(OverlegEvent next) {
        return switch (next) {
            case AgreementMade event -> event.agreementId();
            case AgreementReworded event -> event.agreementId();
            case AgreementRenewed event -> event.agreementId();
            case AgreementReminderGiven event -> event.agreementId();
            case AgreementFellOverdue event -> event.agreementId();
            case AgreementDone event -> event.agreementId();
            case AgreementNotDone event -> event.agreementId();
            case AgreementDropped event -> event.agreementId();
            case AgreementReopened event -> event.agreementId();
            default -> null;
        };
    }

    /** @param before null before it was made */
    public static Agreement after(Agreement before, OverlegEvent next) {
        return switch (next) {
            case AgreementMade event -> Agreement.of(event);
            case AgreementReworded event -> before.reworded(event);
            case AgreementRenewed event -> before.renewed(event);
            case AgreementReminderGiven event -> before.remindedFor(event.due());
            case AgreementDone event -> before.now(AgreementState.DONE, event.doneOn(), event.note());
            case AgreementNotDone event -> before.now(AgreementState.NOT_DONE, event.foundOn(), event.reason());
            case AgreementDropped event -> before.now(AgreementState.DROPPED, event.droppedOn(), event.reason());
            case AgreementReopened event -> before.now(AgreementState.OPEN, null, event.reason());
            default -> before;
        };
    }
}
