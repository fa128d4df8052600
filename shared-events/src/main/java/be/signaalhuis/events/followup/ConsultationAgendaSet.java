package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * What a meeting is about was chosen, from what was signalled (plan 000, OD 2.4).
 *
 * @param signals all that are on the agenda from now on
 * @param bottlenecks all that are on it from now on
 * @param note what else is on it
 */
@Revision("1")
public record ConsultationAgendaSet(
        ConsultationId consultationId, List<SignalId> signals, List<BottleneckId> bottlenecks, Sealed<String> note)
        implements ConsultationEvent {

    public ConsultationAgendaSet {
        signals = List.copyOf(signals);
        bottlenecks = List.copyOf(bottlenecks);
    }
}
