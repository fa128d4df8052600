package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import java.util.List;

/**
 * How a signal stands after its events; sealed values still sealed.
 *
 * @param organisation who logged it
 * @param merger null unless it was merged into another one
 * @param retraction null unless it was taken back
 */
record SignalState(
        LoggedSignal logged,
        String organisation,
        SignalContent content,
        List<ReviewReason> reviewReasons,
        SignalMerged merger,
        SignalRetracted retraction) {

    /** Null when there is no signal: nothing was logged, or nothing retained. */
    static SignalState of(List<FileEvent<SignalEvent>> events) {
        SignalState state = null;
        for (var event : events) {
            state = after(state, event);
        }
        return state;
    }

    private static SignalState after(SignalState state, FileEvent<SignalEvent> next) {
        return switch (next.event()) {
            case LoggedSignal event ->
                new SignalState(
                        event,
                        next.organisation(),
                        event.content(),
                        ReviewReason.of(event.theme(), event.content()),
                        null,
                        null);
            case SignalNotRetained event -> null;
            case SignalCorrected event ->
                state.saying(event.content(), ReviewReason.of(state.logged.theme(), event.content()));
            case SignalRegraded event ->
                state.saying(
                        SignalTimeline.regraded(state.content, event),
                        ReviewReason.regraded(state.reviewReasons, event.grading()));
            case SignalReviewed event -> state.saying(state.content, List.of());
            case DuplicateTakenIn event -> state;
            case SignalMerged event -> state.ended(event, null);
            case SignalRetracted event -> state.ended(null, event);
        };
    }

    private SignalState saying(SignalContent next, List<ReviewReason> reasons) {
        return new SignalState(logged, organisation, next, reasons, merger, retraction);
    }

    private SignalState ended(SignalMerged merger, SignalRetracted retraction) {
        return new SignalState(logged, organisation, content, List.of(), merger, retraction);
    }

    SignalStatus status() {
        if (merger != null) {
            return SignalStatus.MERGED;
        }
        return retraction != null ? SignalStatus.RETRACTED : SignalStatus.LOGGED;
    }

    /** The answer to the question that radicalisation begins with; null for other themes. */
    Code triage() {
        return logged instanceof RadicalisationSignalLogged radicalisation ? radicalisation.triage() : null;
    }
}
