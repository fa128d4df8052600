package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of bottlenecks. */
final class BottleneckExamples {

    private static final BottleneckId BOTTLENECK =
            new BottleneckId(UUID.fromString("00000000-0000-4000-8000-000000000004"));
    private static final SignalId SIGNAL = new SignalId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final UUID TEXT = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final CodeListVersion LISTS = new CodeListVersion("2026.2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Code SAFETY_HOUSE = Code.of("VEILIGHEIDSHUIS");
    private static final List<Code> SERVICES = List.of(Code.of("JEUGD"), Code.of("POLITIE"));

    private BottleneckExamples() {}

    static List<Object> full() {
        return List.of(
                new BottleneckFormed(
                        BOTTLENECK,
                        Code.of("71016"),
                        DAY,
                        text("evenings at the station"),
                        Code.of("SOCIALE_COHESIE"),
                        List.of(SIGNAL),
                        SAFETY_HOUSE,
                        SERVICES,
                        LISTS),
                new SignalsBundled(BOTTLENECK, List.of(SIGNAL)),
                new SignalUnbundled(BOTTLENECK, SIGNAL, text("another square")),
                new CoordinatorAssigned(BOTTLENECK, SAFETY_HOUSE, LISTS),
                new ServicesInvolved(BOTTLENECK, SERVICES, LISTS),
                new BottleneckEscalated(BOTTLENECK, DAY, Code.of("COLLEGE"), text("more light?"), LISTS),
                new BottleneckAnswered(BOTTLENECK, DAY, text("next year")),
                new BottleneckTackled(BOTTLENECK, DAY, text("light and youth work")),
                new BottleneckReopened(BOTTLENECK, DAY, text("it came back")));
    }

    static List<Object> minimal() {
        return List.of(
                new BottleneckFormed(
                        BOTTLENECK, Code.of("71016"), DAY, null, null, List.of(SIGNAL), SAFETY_HOUSE, List.of(), LISTS),
                new SignalsBundled(BOTTLENECK, List.of(SIGNAL)),
                new SignalUnbundled(BOTTLENECK, SIGNAL, null),
                new CoordinatorAssigned(BOTTLENECK, SAFETY_HOUSE, LISTS),
                new ServicesInvolved(BOTTLENECK, List.of(), LISTS),
                new BottleneckEscalated(BOTTLENECK, DAY, Code.of("COLLEGE"), null, LISTS),
                new BottleneckAnswered(BOTTLENECK, DAY, null),
                new BottleneckTackled(BOTTLENECK, DAY, null),
                new BottleneckReopened(BOTTLENECK, DAY, null));
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(TEXT, text);
    }
}
