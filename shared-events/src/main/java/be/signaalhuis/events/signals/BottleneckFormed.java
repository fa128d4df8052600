package be.signaalhuis.events.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Signals were bundled into one problem that is worked on together (plan 000, OD 2.3).
 *
 * @param signals at least one
 * @param coordinator the one service that answers for it
 * @param services further services that work on it
 */
@Revision("1")
public record BottleneckFormed(
        BottleneckId bottleneckId,
        Code municipality,
        LocalDate formedOn,
        Sealed<String> title,
        Code lifeDomain,
        List<SignalId> signals,
        Code coordinator,
        List<Code> services,
        CodeListVersion codeLists)
        implements BottleneckEvent {

    public BottleneckFormed {
        signals = List.copyOf(signals);
        services = List.copyOf(services);
    }
}
