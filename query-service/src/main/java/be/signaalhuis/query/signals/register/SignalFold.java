package be.signaalhuis.query.signals.register;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.query.projection.Recorded;
import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import be.signaalhuis.query.signals.register.SignalRow.SignalFacts;
import be.signaalhuis.query.signals.register.SignalRow.SignalGrade;
import java.util.List;

/** What each event of a signal makes of its row; what was not retained has none. */
final class SignalFold {

    private SignalFold() {}

    static SignalRow after(SignalRow row, Recorded<SignalEvent> recorded) {
        var version = recorded.sequence();
        return switch (recorded.event()) {
            case LoggedSignal event -> logged(event, recorded);
            case SignalNotRetained event -> null;
            case SignalCorrected event ->
                row.corrected(
                        facts(event.content()),
                        grade(event.content()),
                        ReviewReason.of(Code.of(row.theme()), event.content()),
                        version);
            case SignalRegraded event ->
                row.corrected(
                        row.facts(),
                        grade(event.certainty(), event.grading(), event.sharing()),
                        ReviewReason.regraded(row.reviewReasons(), event.grading()),
                        version);
            case SignalReviewed event -> row.reviewed(List.of(), version);
            case DuplicateTakenIn event -> row.reviewed(row.reviewReasons(), version);
            case SignalMerged event -> row.ended(SignalStatus.MERGED, version);
            case SignalRetracted event -> row.ended(SignalStatus.RETRACTED, version);
        };
    }

    private static SignalRow logged(LoggedSignal event, Recorded<SignalEvent> recorded) {
        var reference = event.externalReference();
        return new SignalRow(
                recorded.sequence(),
                recorded.recordedAt(),
                text(event.municipality()),
                (String) recorded.metaData().get(MetaDataKeys.ORGANISATION),
                reference == null ? null : reference.value(),
                text(event.theme()),
                SignalStatus.LOGGED,
                facts(event.content()),
                grade(event.content()),
                ReviewReason.of(event.theme(), event.content()));
    }

    private static SignalFacts facts(SignalContent content) {
        return new SignalFacts(
                content.observed().from(),
                content.observed().until(),
                text(content.observed().as()),
                text(content.area()),
                text(content.neighbourhood()),
                text(content.areaDivision()),
                text(content.subtype()),
                text(content.lifeDomain()),
                text(content.policyDomain()),
                text(content.source()));
    }

    private static SignalGrade grade(SignalContent content) {
        return grade(content.certainty(), content.grading(), content.sharing());
    }

    private static SignalGrade grade(Code certainty, Grading grading, Code sharing) {
        return grading == null
                ? new SignalGrade(text(certainty), null, null, null, text(sharing))
                : new SignalGrade(
                        text(certainty),
                        text(grading.source()),
                        text(grading.information()),
                        text(grading.handling()),
                        text(sharing));
    }
}
