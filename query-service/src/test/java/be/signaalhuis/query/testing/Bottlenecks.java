package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Bottlenecks, told in events, with made-up texts. */
public final class Bottlenecks {

    private Bottlenecks() {}

    public static BottleneckFormed formed(UUID id, LocalDate on, UUID... signals) {
        return formed(id, "71016", on, signals);
    }

    public static BottleneckFormed formed(UUID id, String town, LocalDate on, UUID... signals) {
        return new BottleneckFormed(
                new BottleneckId(id),
                Code.of(town),
                on,
                text("avonden aan het station"),
                Code.of("SOCIALE_COHESIE"),
                ids(signals),
                Code.of("VEILIGHEIDSHUIS"),
                List.of(Code.of("JEUGD")),
                Reports.CODES);
    }

    public static SignalsBundled bundled(UUID id, UUID... signals) {
        return new SignalsBundled(new BottleneckId(id), ids(signals));
    }

    public static SignalUnbundled unbundled(UUID id, UUID signal) {
        return new SignalUnbundled(new BottleneckId(id), new SignalId(signal), text("ander plein"));
    }

    public static CoordinatorAssigned coordinated(UUID id, String service) {
        return new CoordinatorAssigned(new BottleneckId(id), Code.of(service), Reports.CODES);
    }

    public static ServicesInvolved involving(UUID id, String... services) {
        return new ServicesInvolved(
                new BottleneckId(id), Arrays.stream(services).map(Code::of).toList(), Reports.CODES);
    }

    public static BottleneckEscalated escalated(UUID id, LocalDate on) {
        return new BottleneckEscalated(
                new BottleneckId(id), on, Code.of("COLLEGE"), text("meer licht?"), Reports.CODES);
    }

    public static BottleneckAnswered answered(UUID id, LocalDate on) {
        return new BottleneckAnswered(new BottleneckId(id), on, text("volgend jaar"));
    }

    public static BottleneckTackled tackled(UUID id, LocalDate on) {
        return new BottleneckTackled(new BottleneckId(id), on, text("licht en jeugdwerk"));
    }

    public static BottleneckReopened reopened(UUID id, LocalDate on) {
        return new BottleneckReopened(new BottleneckId(id), on, text("het kwam terug"));
    }

    private static List<SignalId> ids(UUID... signals) {
        return Arrays.stream(signals).map(SignalId::new).toList();
    }

    private static Sealed<String> text(String text) {
        return Sealed.of(UUID.randomUUID(), text);
    }
}
