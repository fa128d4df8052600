package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.PolicyBottleneckSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a rule or a service that stands in the way. */
record LogPolicyBottleneckSignal(
        @TargetAggregateIdentifier SignalId signalId,
        ExternalReference externalReference,
        SignalContent content,
        LocalDate today)
        implements LogSignal {

    @Override
    public Code theme() {
        return PolicyBottleneckSignalLogged.THEME;
    }

    @Override
    public PolicyBottleneckSignalLogged logged(Code municipality, CodeListVersion codeLists) {
        return new PolicyBottleneckSignalLogged(signalId, municipality, externalReference, content, codeLists);
    }
}
