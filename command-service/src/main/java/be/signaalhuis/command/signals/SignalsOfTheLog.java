package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.log.EventStreams;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Reads a signal off its own events: a view may be behind, and a second aggregate would be locked for nothing. */
@Component
class SignalsOfTheLog implements KnownSignals {

    private final EventStreams streams;

    SignalsOfTheLog(EventStreams streams) {
        this.streams = streams;
    }

    @Override
    public Map<SignalId, KnownSignal> among(Collection<SignalId> ids) {
        var known = new HashMap<SignalId, KnownSignal>();
        streams.of(ids.stream().map(SignalId::value).toList()).forEach(event -> {
            var id = new SignalId(UUID.fromString(event.getAggregateIdentifier()));
            known.compute(id, (same, before) -> after(before, event));
        });
        return known;
    }

    private static KnownSignal after(KnownSignal known, DomainEventMessage<?> event) {
        return switch (event.getPayload()) {
            case LoggedSignal logged ->
                new KnownSignal(
                        new Wall(logged.municipality(), (String)
                                event.getMetaData().get(MetaDataKeys.ORGANISATION)),
                        logged.content().sharing(),
                        true);
            case SignalCorrected corrected ->
                new KnownSignal(known.wall(), corrected.content().sharing(), known.counts());
            case SignalRegraded regraded -> new KnownSignal(known.wall(), regraded.sharing(), known.counts());
            case SignalMerged merged -> new KnownSignal(known.wall(), known.sharing(), false);
            case SignalRetracted retracted -> new KnownSignal(known.wall(), known.sharing(), false);
            default -> known;
        };
    }
}
