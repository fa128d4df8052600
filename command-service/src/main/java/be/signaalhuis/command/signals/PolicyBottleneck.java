package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import java.time.LocalDate;

/**
 * A rule or a service that stands in the way, told without saying by whom: it holds for a whole municipality and was seen
 * some time in a month.
 *
 * @param month its first day
 */
public record PolicyBottleneck(
        Code municipality, LocalDate month, Code subtype, Code lifeDomain, Code policyDomain, String summary) {

    /** Named in plan 003 (action 1.3) as where such signals come from; it names no consultation. */
    private static final Code SOURCE = Code.of("LCO");

    SignalContent toContent() {
        var located = Located.at(municipality);
        return new SignalContent(
                new Observed(month, month.plusMonths(1).minusDays(1), Observed.MONTH),
                municipality,
                located.neighbourhood(),
                located.division(),
                subtype,
                lifeDomain,
                policyDomain,
                SOURCE,
                null,
                null,
                Sharing.ofTheme(PolicyBottleneckSignalLogged.THEME),
                null,
                Fresh.seal(summary),
                GuardWords.areIn(summary));
    }
}
