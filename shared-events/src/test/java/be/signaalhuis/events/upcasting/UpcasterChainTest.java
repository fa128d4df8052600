package be.signaalhuis.events.upcasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;

/** Reads stored JSON the way the event store does: bytes, then the chain, then the record. */
class UpcasterChainTest {

    private static final ReportId REPORT = new ReportId(UUID.fromString("c29163eb-e1ae-81d8-a095-d64acbf7065d"));
    private static final EventUpcasterChain WITH_THE_STEP = new EventUpcasterChain(new ExampleNoted1To2Upcaster());

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
            .build();

    @Test
    void anOldEventIsReadAsItsNewestRevision() {
        assertThat(read("1", WITH_THE_STEP))
                .isEqualTo(new ExampleNoted(REPORT, LocalDate.of(2009, 10, 12), List.of(Code.of("TAAL"))));
    }

    @Test
    void aNewEventPassesTheChainUntouched() {
        assertThat(read("2", WITH_THE_STEP))
                .isEqualTo(new ExampleNoted(
                        REPORT, LocalDate.of(2010, 3, 1), List.of(Code.of("TAAL"), Code.of("AFKOMST"))));
    }

    @Test
    void anOldEventCannotBeReadWithoutItsStep() {
        assertThatThrownBy(() -> read("1", new EventUpcasterChain()))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("topic");
    }

    @Test
    void theChainOfTheProductLeavesANewEventAsItIs() {
        assertThat(read("2", EventUpcasters.chain())).isEqualTo(read("2", WITH_THE_STEP));
    }

    @Test
    void aNewEventIsStoredUnderTheRevisionTheStepLeadsTo() {
        var stored = serializer.serialize(read("1", WITH_THE_STEP), byte[].class);

        assertThat(stored.getType().getName()).isEqualTo("be.signaalhuis.events.upcasting.ExampleNoted");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
    }

    private Object read(String revision, EventUpcasterChain chain) {
        var entry = new GenericDomainEventEntry<>(
                "Example",
                REPORT.toString(),
                0,
                "00000000-0000-4000-8000-000000000001",
                "2026-01-01T00:00:00Z",
                ExampleNoted.class.getName(),
                revision,
                file("ExampleNoted-" + revision + ".json"),
                "{}".getBytes(StandardCharsets.UTF_8));
        var stored = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, chain)
                .findFirst()
                .orElseThrow()
                .getPayload();
    }

    private static byte[] file(String name) {
        try (var json = UpcasterChainTest.class.getResourceAsStream("/upcasting/" + name)) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
