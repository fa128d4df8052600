package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;

/**
 * The fields that a correction changes; the others stay as they are, and how far the signal is relied on and goes is
 * changed by regrading it.
 *
 * @param observed null when it stays
 */
record SignalCorrection(
        Observed observed,
        Change<Code> area,
        Change<Code> subtype,
        Change<Code> lifeDomain,
        Change<Code> policyDomain,
        Change<Code> source,
        Change<Sealed<String>> place,
        Change<Sealed<String>> summary) {

    SignalContent applyTo(SignalContent now) {
        var located = located(now);
        var told = Change.apply(summary, now.summary());
        return new SignalContent(
                observed == null ? now.observed() : observed,
                Change.apply(area, now.area()),
                located.neighbourhood(),
                located.division(),
                Change.apply(subtype, now.subtype()),
                Change.apply(lifeDomain, now.lifeDomain()),
                Change.apply(policyDomain, now.policyDomain()),
                Change.apply(source, now.source()),
                now.certainty(),
                now.grading(),
                now.sharing(),
                Change.apply(place, now.place()),
                told,
                told == now.summary() ? now.namesOriginOrFaith() : namesOriginOrFaith(told));
    }

    /** An area that stays was fixed when it was first written down. */
    private Located located(SignalContent now) {
        var where = Change.apply(area, now.area());
        return now.area().equals(where)
                ? new Located(null, now.neighbourhood(), now.areaDivision())
                : Located.at(where);
    }

    private static boolean namesOriginOrFaith(Sealed<String> told) {
        return told != null && GuardWords.areIn(told.value().orElse(null));
    }
}
