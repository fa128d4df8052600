package be.signaalhuis.query.lco.years;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.lco.StrengthMeasured;
import java.time.LocalDate;
import java.util.UUID;

/** What one event says that counts in a year; see the comments of its table. */
record OverlegFact(String kind, UUID part, String municipality, LocalDate day, String code, Long number, Boolean flag) {

    private static final OverlegFact OTHER = new OverlegFact("OTHER", null, null, null, null, null, null);

    static OverlegFact of(OverlegEvent said) {
        return switch (said) {
            case LocalClientOverlegOpened event -> opened(event);
            case LocalClientOverlegImported event ->
                new OverlegFact("IMPORTED", null, text(event.municipality()), null, null, null, event.withChildren());
            case LocalClientOverlegCorrected event ->
                new OverlegFact("FAMILY", null, null, null, null, null, event.withChildren());
            case MeetingHeld event -> meeting(event.meetingId(), event.heldOn(), event.type(), event.first());
            case MeetingCorrected event -> meeting(event.meetingId(), event.heldOn(), event.type(), event.first());
            case StrengthMeasured event -> score(event.measuredOn(), event.lifeDomain(), event.score());
            case StrengthCorrected event -> score(event.measuredOn(), event.lifeDomain(), event.score());
            case AgreementMade event -> agreement("MADE", event.agreementId(), event.due());
            case AgreementDone event -> agreement("DONE", event.agreementId(), event.doneOn());
            case AgreementNotDone event -> agreement("NOT_DONE", event.agreementId(), event.foundOn());
            case AgreementDropped event -> agreement("DROPPED", event.agreementId(), event.droppedOn());
            case AgreementReopened event -> agreement("REOPENED", event.agreementId(), event.reopenedOn());
            default -> OTHER;
        };
    }

    private static OverlegFact opened(LocalClientOverlegOpened event) {
        var requester = text(event.request().requestedBy());
        return new OverlegFact(
                "OPENED", null, text(event.municipality()), event.openedOn(), requester, null, event.withChildren());
    }

    private static OverlegFact meeting(MeetingId meeting, LocalDate day, Code type, boolean first) {
        return new OverlegFact("MEETING", meeting.value(), null, day, text(type), null, first);
    }

    private static OverlegFact score(LocalDate day, Code lifeDomain, int score) {
        return new OverlegFact("SCORE", null, null, day, text(lifeDomain), (long) score, null);
    }

    private static OverlegFact agreement(String kind, AgreementId agreement, LocalDate day) {
        return new OverlegFact(kind, agreement.value(), null, day, null, null, null);
    }
}
