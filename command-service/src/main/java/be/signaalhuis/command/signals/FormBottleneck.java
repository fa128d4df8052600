package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckFormed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Bundle signals into one problem that is worked on together. */
record FormBottleneck(
        @TargetAggregateIdentifier BottleneckId bottleneckId,
        LocalDate formedOn,
        Sealed<String> title,
        Code lifeDomain,
        List<SignalId> signals,
        Code coordinator,
        List<Code> services,
        LocalDate today) {

    BottleneckFormed formed(Code municipality, CodeListVersion codeLists) {
        return new BottleneckFormed(
                bottleneckId, municipality, formedOn, title, lifeDomain, signals, coordinator, services, codeLists);
    }
}
