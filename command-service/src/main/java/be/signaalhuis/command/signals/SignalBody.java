package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.SignalContent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A signal as it is sent. There is no field for a nationality, an origin or a person.
 *
 * @param triage radicalisation only, and there it comes first: with TRADITIONELE_BELEVING nothing else is looked at
 * @param observedMonth such as 2021-03, when the day is not known
 * @param area a sector, a neighbourhood or the municipality itself
 * @param sharing the theme's own when absent
 * @param externalReference the number it has elsewhere; one signal per municipality and reference
 */
@Schema(requiredProperties = {"area", "subtype", "lifeDomain", "policyDomain", "source"})
record SignalBody(
        Code triage,
        LocalDate observedOn,
        LocalDate observedFrom,
        LocalDate observedUntil,
        String observedMonth,
        Code area,
        Code subtype,
        Code lifeDomain,
        Code policyDomain,
        Code source,
        Code certainty,
        GradingBody grading,
        Code sharing,
        String place,
        String summary,
        ExternalReference externalReference) {

    SignalContent toContent(Code theme) {
        var located = Located.at(area);
        return new SignalContent(
                new WhenSeen(observedOn, observedFrom, observedUntil, observedMonth).toObserved(),
                area,
                located.neighbourhood(),
                located.division(),
                subtype,
                lifeDomain,
                policyDomain,
                source,
                certainty,
                grading == null ? null : grading.toGrading(),
                sharing == null ? Sharing.ofTheme(theme) : sharing,
                Fresh.seal(place),
                Fresh.seal(summary),
                GuardWords.areIn(summary));
    }
}
