package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.BottleneckFormed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;

/** A bottleneck under test, among signals that are there. */
final class BottleneckFixture {

    static final BottleneckId ID = new BottleneckId(UUID.fromString("01990000-0000-7000-8000-000000000021"));
    static final LocalDate TODAY = ASignal.TODAY;
    static final LocalDate FORMED = LocalDate.of(2026, 3, 5);
    static final SignalId ONE = signal(1);
    static final SignalId TWO = signal(2);
    static final SignalId THREE = signal(3);
    static final SignalId RETRACTED = signal(4);
    static final SignalId BEHIND_A_WALL = signal(5);
    static final SignalId OF_AS = signal(6);
    static final SignalId NOWHERE = signal(7);

    private final Map<SignalId, KnownSignal> signals = new HashMap<>();
    private final FixtureConfiguration<Bottleneck> fixture = new AggregateTestFixture<>(Bottleneck.class)
            .registerInjectableResource(new BottleneckRules(CodeLists.current(), ids -> signals));

    BottleneckFixture() {
        var genk = new Wall(ASignal.GENK, Who.DESK);
        for (var open : List.of(ONE, TWO, THREE)) {
            signals.put(open, new KnownSignal(genk, Sharing.CONSULTATION_TABLE, true));
        }
        signals.put(RETRACTED, new KnownSignal(genk, Sharing.CONSULTATION_TABLE, false));
        signals.put(BEHIND_A_WALL, new KnownSignal(genk, Sharing.OWN_SERVICE, true));
        signals.put(OF_AS, new KnownSignal(new Wall(Code.of("71002"), Who.DESK), Sharing.CONSULTATION_TABLE, true));
    }

    TestExecutor<Bottleneck> nothing() {
        return fixture.givenNoPriorActivity();
    }

    TestExecutor<Bottleneck> formed(Object... since) {
        return fixture.given(asFormed()).andGiven(since);
    }

    /** Of two signals, coordinated by neighbourhood development, with youth and the police. */
    static BottleneckFormed asFormed() {
        return toForm(signals(ONE, TWO), "WIJKONTWIKKELING", "JEUGD", "POLITIE").formed(ASignal.GENK, ASignal.LISTS);
    }

    static FormBottleneck toForm(List<SignalId> signals, String coordinator, String... services) {
        return new FormBottleneck(
                ID,
                FORMED,
                Fresh.seal("jongeren aan het station"),
                Code.of("SOCIALE_COHESIE"),
                signals,
                ASignal.code(coordinator),
                codes(services),
                TODAY);
    }

    static List<SignalId> signals(SignalId... signals) {
        return Arrays.asList(signals);
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(ASignal::code).toList();
    }

    private static SignalId signal(int nr) {
        return new SignalId(UUID.fromString("01990000-0000-7000-8000-00000000010" + nr));
    }
}
