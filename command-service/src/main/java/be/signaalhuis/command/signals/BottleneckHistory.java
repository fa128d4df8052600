package be.signaalhuis.command.signals;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckFormed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.BottleneckReopened;
import be.signaalhuis.events.signals.BottleneckTackled;
import be.signaalhuis.events.signals.CoordinatorAssigned;
import be.signaalhuis.events.signals.ServicesInvolved;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalUnbundled;
import be.signaalhuis.events.signals.SignalsBundled;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What the events of a bottleneck tell about it. */
abstract class BottleneckHistory {

    final Set<SignalId> signals = new LinkedHashSet<>();

    @AggregateIdentifier
    BottleneckId id;

    LocalDate formedOn;
    LocalDate tackledOn;
    Code coordinator;
    List<Code> services;
    LocalDate awaitingAnswerSince;
    private Code municipality;
    private BottleneckState state;

    void refuseUnless(BottleneckState needed, MetaData who, long expectedVersion) {
        refuseUnlessFound(who, expectedVersion);
        state.refuseUnless(needed);
    }

    void refuseUnlessFound(MetaData who, long expectedVersion) {
        if (!municipality.equals(Reader.of(who).municipality())) {
            throw Refused.unknown();
        }
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    @EventSourcingHandler
    void on(BottleneckFormed event) {
        id = event.bottleneckId();
        municipality = event.municipality();
        formedOn = event.formedOn();
        state = BottleneckState.OPEN;
        signals.addAll(event.signals());
        coordinator = event.coordinator();
        services = event.services();
    }

    @EventSourcingHandler
    void on(SignalsBundled event) {
        signals.addAll(event.signals());
    }

    @EventSourcingHandler
    void on(SignalUnbundled event) {
        signals.remove(event.signalId());
    }

    @EventSourcingHandler
    void on(CoordinatorAssigned event) {
        coordinator = event.coordinator();
    }

    @EventSourcingHandler
    void on(ServicesInvolved event) {
        services = event.services();
    }

    @EventSourcingHandler
    void on(BottleneckEscalated event) {
        awaitingAnswerSince = event.escalatedOn();
    }

    @EventSourcingHandler
    void on(BottleneckAnswered event) {
        awaitingAnswerSince = null;
    }

    @EventSourcingHandler
    void on(BottleneckTackled event) {
        state = BottleneckState.TACKLED;
        tackledOn = event.tackledOn();
    }

    @EventSourcingHandler
    void on(BottleneckReopened event) {
        state = BottleneckState.OPEN;
    }
}
