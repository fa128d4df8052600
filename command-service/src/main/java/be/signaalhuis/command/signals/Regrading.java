package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.SignalContent;

/** What a regrading changes; the rest stays as it is. */
record Regrading(Change<Code> certainty, Change<Grading> grading, Change<Code> sharing) {

    SignalContent applyTo(SignalContent now) {
        return regraded(
                now,
                Change.apply(certainty, now.certainty()),
                Change.apply(grading, now.grading()),
                Change.apply(sharing, now.sharing()));
    }

    static SignalContent regraded(SignalContent now, Code certainty, Grading grading, Code sharing) {
        return new SignalContent(
                now.observed(),
                now.area(),
                now.neighbourhood(),
                now.areaDivision(),
                now.subtype(),
                now.lifeDomain(),
                now.policyDomain(),
                now.source(),
                certainty,
                grading,
                sharing,
                now.place(),
                now.summary(),
                now.namesOriginOrFaith());
    }
}
