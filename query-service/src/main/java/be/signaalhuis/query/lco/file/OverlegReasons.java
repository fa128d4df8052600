package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.AgreementDone;
import be.signaalhuis.events.lco.AgreementDropped;
import be.signaalhuis.events.lco.AgreementNotDone;
import be.signaalhuis.events.lco.AgreementRenewed;
import be.signaalhuis.events.lco.AgreementReopened;
import be.signaalhuis.events.lco.AgreementReworded;
import be.signaalhuis.events.lco.ConsentWithdrawn;
import be.signaalhuis.events.lco.LocalClientOverlegClosed;
import be.signaalhuis.events.lco.LocalClientOverlegCorrected;
import be.signaalhuis.events.lco.LocalClientOverlegReopened;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegPaused;
import be.signaalhuis.events.lco.OverlegStoppedByClient;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.StrengthCorrected;
import be.signaalhuis.events.sealing.Sealed;

/** Why something happened, where its event says so. */
final class OverlegReasons {

    private OverlegReasons() {}

    static Sealed<String> of(OverlegEvent event) {
        return switch (event) {
            case LocalClientOverlegCorrected corrected -> corrected.reason();
            case ConsentWithdrawn withdrawn -> withdrawn.reason();
            case ParticipantLeft left -> left.reason();
            case MeetingMoved moved -> moved.reason();
            case MeetingCancelled cancelled -> cancelled.reason();
            case MeetingCorrected corrected -> corrected.reason();
            case StrengthCorrected corrected -> corrected.reason();
            case AgreementReworded reworded -> reworded.reason();
            case AgreementDone done -> done.note();
            case AgreementNotDone notDone -> notDone.reason();
            case AgreementRenewed renewed -> renewed.reason();
            case AgreementDropped dropped -> dropped.reason();
            case AgreementReopened reopened -> reopened.reason();
            case OverlegPaused paused -> paused.reason();
            case OverlegStoppedByClient stopped -> stopped.reason();
            case LocalClientOverlegClosed closed -> closed.reason();
            case LocalClientOverlegReopened reopened -> reopened.reason();
            default -> null;
        };
    }
}
