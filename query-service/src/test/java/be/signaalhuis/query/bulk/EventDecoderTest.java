package be.signaalhuis.query.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.projection.Envelope;
import be.signaalhuis.query.projection.Follows;
import be.signaalhuis.query.projection.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventDecoderTest {

    private static final String TYPE = DiscriminationReportClosed.class.getName();
    private static final Seals NEVER_OPENED = new Seals(null);
    private static final UUID REPORT = UUID.randomUUID();
    private static final String CLOSED = """
            {"reportId":"%s","closedOn":"2024-05-01","outcomes":["ADVIES"],"codeLists":"2026.1",
             "explanation":{"$s":1,"kid":"%s","ct":"AAAA"}}
            """.formatted(REPORT, UUID.randomUUID());

    @Test
    void readsAnEventOfToday() {
        var recorded = decode(Follows.codesOf(DiscriminationReportEvent.class), "1", CLOSED);
        assertThat(recorded.event())
                .isInstanceOfSatisfying(
                        DiscriminationReportClosed.class,
                        closed -> assertThat(closed.outcomes()).containsExactly(Code.of("ADVIES")));
        assertThat(recorded.stream()).isEqualTo(REPORT);
        assertThat(recorded.position()).isEqualTo(7);
    }

    @Test
    void readsAnOlderEventThroughTheUpcasters() {
        var older = CLOSED.replace("closedOn", "endedOn");
        var recorded = decode(Follows.codesOf(DiscriminationReportEvent.class), "0", older);
        assertThat(((DiscriminationReportClosed) recorded.event()).closedOn()).hasToString("2024-05-01");
    }

    @Test
    void keepsWhatIsSealedOrDoesNotReadItAtAll() {
        var whole = decode(Follows.allOf(DiscriminationReportEvent.class), "1", CLOSED);
        var codes = decode(Follows.codesOf(DiscriminationReportEvent.class), "1", CLOSED);
        assertThat(((DiscriminationReportClosed) whole.event()).explanation().ciphertext())
                .contains("AAAA");
        var passedOver = ((DiscriminationReportClosed) codes.event()).explanation();
        assertThatThrownBy(passedOver::value).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofWhateverHappensOnlyTheStoredTypeAndRevisionAreRead() {
        var recorded = decode(Follows.everything(), "0", "no JSON at all");
        assertThat(recorded.event()).isEqualTo(new Envelope(TYPE, "0"));
        assertThat(recorded.sequence()).isEqualTo(2);
    }

    @Test
    void saysAtWhichPositionSomethingElseStands() {
        for (var revision : List.of("0", "1")) {
            for (var payload : List.of("no JSON at all", "[]", CLOSED.replace("\"ADVIES\"", "{}"))) {
                assertThatThrownBy(() -> decode(Follows.codesOf(DiscriminationReportEvent.class), revision, payload))
                        .isInstanceOfSatisfying(
                                UnreadableEvent.class,
                                found -> assertThat(found.position()).isEqualTo(7));
            }
        }
    }

    private static <E> Recorded<E> decode(Follows<E> follows, String revision, String payload) {
        var older = new OlderEvents(EventJson.serializer(NEVER_OPENED), new EventUpcasterChain(new Closed0To1()));
        var decoder = new EventDecoder<>(follows, EventJson.mapper(NEVER_OPENED), older);
        var stored = new StoredEvent(
                7,
                UUID.randomUUID(),
                REPORT,
                2,
                Instant.EPOCH,
                TYPE,
                revision,
                payload.getBytes(StandardCharsets.UTF_8),
                null);
        return decoder.decode(stored).getFirst();
    }

    /** A revision that never was, in which a closed report had ended. */
    private static final class Closed0To1 extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getRevision().equals("0");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType(TYPE, "1"), JsonNode.class, json -> {
                ((ObjectNode) json).set("closedOn", ((ObjectNode) json).remove("endedOn"));
                return json;
            });
        }
    }
}
