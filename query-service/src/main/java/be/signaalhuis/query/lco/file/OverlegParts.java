package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementFellOverdue;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementReminderGiven;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.PivotAppointed;
import java.util.UUID;

/** Which part of a file an event is about: a meeting, a participant, an agreement. */
final class OverlegParts {

    private OverlegParts() {}

    /** Null when it is about the file as a whole. */
    static UUID of(OverlegEvent event) {
        return switch (event) {
            case ParticipantJoined joined -> joined.participantId().value();
            case ParticipantLeft left -> left.participantId().value();
            case CoordinatorAppointed appointed -> appointed.participantId().value();
            case PivotAppointed appointed -> appointed.participantId().value();
            case MeetingPlanned planned -> planned.meetingId().value();
            case MeetingMoved moved -> moved.meetingId().value();
            case MeetingCancelled cancelled -> cancelled.meetingId().value();
            case MeetingHeld held -> held.meetingId().value();
            case MeetingCorrected corrected -> corrected.meetingId().value();
            case MeetingReportWritten written -> written.meetingId().value();
            case MeetingReportShared shared -> shared.meetingId().value();
            case AgreementMade made -> made.agreementId().value();
            case AgreementReworded reworded -> reworded.agreementId().value();
            case AgreementDone done -> done.agreementId().value();
            case AgreementNotDone notDone -> notDone.agreementId().value();
            case AgreementRenewed renewed -> renewed.agreementId().value();
            case AgreementDropped dropped -> dropped.agreementId().value();
            case AgreementReopened reopened -> reopened.agreementId().value();
            case AgreementReminderGiven given -> given.agreementId().value();
            case AgreementFellOverdue fell -> fell.agreementId().value();
            default -> null;
        };
    }
}
