package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.SignalId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;

/** A signal under test, held against the code lists that ship, among the other signals that a test tells of. */
final class SignalFixture {

    private final Map<SignalId, KnownSignal> others = new HashMap<>();
    private final Map<SignalId, SignalId> takenIn = new HashMap<>();
    private final FixtureConfiguration<Signal> fixture = new AggregateTestFixture<>(Signal.class)
            .registerInjectableResource(new SignalRules(CodeLists.current()))
            .registerInjectableResource((StayingSignals) (staying, duplicate) -> takenIn.put(staying, duplicate))
            .registerInjectableResource((KnownSignals) ids -> others);

    TestExecutor<Signal> nothing() {
        return fixture.givenNoPriorActivity();
    }

    /** A signal that somebody logged, and what happened to it since. */
    TestExecutor<Signal> logged(Map<String, String> by, Object first, Object... since) {
        return fixture.given(new GenericEventMessage<>(first, by)).andGiven(since);
    }

    /** What each signal that stays was told went up into it. */
    Map<SignalId, SignalId> takenIn() {
        return takenIn;
    }

    SignalFixture with(SignalId other, KnownSignal known) {
        others.put(other, known);
        return this;
    }
}
