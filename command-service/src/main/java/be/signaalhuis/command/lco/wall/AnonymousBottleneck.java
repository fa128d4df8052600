package be.signaalhuis.command.lco.wall;

import be.signaalhuis.command.signals.PolicyBottleneck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;

/**
 * A bottleneck on its way out: all that the signal will say, and nothing of the file.
 *
 * @param signalId made by chance; it stands nowhere else until the signal is logged
 * @param month its first day
 * @param summary under a key of its own, which is destroyed once the signal is logged
 */
record AnonymousBottleneck(
        SignalId signalId,
        Code municipality,
        LocalDate month,
        Code subtype,
        Code lifeDomain,
        Code policyDomain,
        Sealed<String> summary) {

    static AnonymousBottleneck of(
            SignalId signalId, Code municipality, StructuralBottleneckRevealed event, String text) {
        return new AnonymousBottleneck(
                signalId,
                municipality,
                event.revealedOn().withDayOfMonth(1),
                event.subtype(),
                event.lifeDomain(),
                event.policyDomain(),
                Sealed.fresh(text));
    }

    PolicyBottleneck toBottleneck(String text) {
        return new PolicyBottleneck(municipality, month, subtype, lifeDomain, policyDomain, text);
    }
}
