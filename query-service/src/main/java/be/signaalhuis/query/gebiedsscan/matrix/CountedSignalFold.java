package be.signaalhuis.query.gebiedsscan.matrix;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.query.gebiedsscan.matrix.CountedSignal.ObservedContent;
import be.signaalhuis.query.projection.Recorded;
import java.time.ZoneId;

/** What each event of a signal changes in how it counts. */
final class CountedSignalFold {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private CountedSignalFold() {}

    static CountedSignal after(CountedSignal signal, Recorded<SignalEvent> recorded) {
        return switch (recorded.event()) {
            case SignalNotRetained event -> notRetained(event, recorded);
            case SignalCorrected event -> signal.with(content(event.content()));
            case SignalRegraded event -> signal.with(signal.content().shared(text(event.sharing())));
            case SignalMerged event -> signal.notCounted();
            case SignalRetracted event -> signal.notCounted();
            case LoggedSignal event ->
                new CountedSignal(text(event.municipality()), text(event.theme()), content(event.content()), true);
            case SignalReviewed event -> signal;
            case DuplicateTakenIn event -> signal;
        };
    }

    /** Nobody said when it was seen, so it counts on the day it was recorded. */
    private static CountedSignal notRetained(SignalNotRetained event, Recorded<SignalEvent> recorded) {
        var day = recorded.recordedAt().atZone(BELGIUM).toLocalDate();
        return new CountedSignal(text(event.municipality()), null, ObservedContent.nothingBut(day), false);
    }

    private static ObservedContent content(SignalContent content) {
        return new ObservedContent(
                text(content.area()),
                text(content.neighbourhood()),
                text(content.areaDivision()),
                text(content.subtype()),
                text(content.lifeDomain()),
                text(content.policyDomain()),
                text(content.sharing()),
                content.observed().from(),
                content.observed().until());
    }
}
