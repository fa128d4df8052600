package be.signaalhuis.eventstore.approved;

import be.signaalhuis.events.upcasting.EventUpcasters;
import be.signaalhuis.eventstore.sealing.EventJson;
import be.signaalhuis.eventstore.sealing.OpenSeals;
import be.signaalhuis.eventstore.sealing.SealedModule;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events as production does, but with seals one can see through. */
final class StoredForm {

    private static final JsonMapper INDENTED = EventJson.mapper(OpenSeals.seals())
            .rebuild()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final Jackson3Serializer PRODUCTION = EventJson.serializer(OpenSeals.seals());

    private static final Jackson3Serializer STRICT = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(mapper -> mapper.addModule(new SealedModule(OpenSeals.seals()))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
            .build();

    private StoredForm() {}

    /** The bytes of production, laid out to be read by people. */
    static String write(Object event) {
        var stored = PRODUCTION.serialize(event, byte[].class).getData();
        var lines = INDENTED.writeValueAsString(INDENTED.readTree(stored));
        return lines.replace("\r\n", "\n") + "\n";
    }

    /** As production reads it: bytes, then the chain of upcasters, then the record. */
    static Object read(String type, String revision, String json) {
        return read(type, revision, json, PRODUCTION);
    }

    /** The same, but no field may go unread: a field that was renamed would else silently come back empty. */
    static Object readToTheLastField(String type, String revision, String json) {
        return read(type, revision, json, STRICT);
    }

    private static Object read(String type, String revision, String json, Serializer serializer) {
        var entry = new GenericDomainEventEntry<>(
                "T",
                "00000000-0000-4000-8000-000000000001",
                0,
                "00000000-0000-4000-8000-000000000002",
                "2026-01-01T00:00:00Z",
                type,
                revision,
                json.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        var stored = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), entry);
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), serializer, EventUpcasters.chain())
                .map(event -> (Object) event.getPayload())
                .findFirst()
                .orElseThrow();
    }

    /** Names of the fields of an event that a text of JSON leaves out, for examples meant to be full. */
    static String missingFields(Object event) {
        var json = INDENTED.readTree(write(event));
        return Arrays.stream(event.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !json.has(name))
                .collect(Collectors.joining(", "));
    }
}
