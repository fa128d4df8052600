package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.Sealed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Consumer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/** How events are written: records as they are, nulls left out, personal data sealed. */
public final class EventJson {

    private EventJson() {}

    /** The serializer Axon uses for events, metadata and tokens alike. */
    public static Jackson3Serializer serializer(Seals seals) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> settings(seals).accept(json))
                .build();
    }

    /** The same JSON outside Axon, for views that keep sealed values as they are. */
    public static JsonMapper mapper(Seals seals) {
        var json = JsonMapper.builder();
        settings(seals).accept(json);
        return json.build();
    }

    /** Reads events for whoever needs no sealed value: each is passed over, and cannot be opened. */
    public static JsonMapper withoutSeals() {
        var json = JsonMapper.builder();
        settings(null).accept(json);
        return json.addModule(new SimpleModule("passed over").addDeserializer(Sealed.class, new PassedOver()))
                .build();
    }

    private static Consumer<JsonMapper.Builder> settings(Seals seals) {
        return json -> json.addModule(new SealedModule(seals))
                // A field that a newer revision added must not break an older reader during a deployment.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                // Without this list ReplayToken does not round-trip and a replay fails (Axon issue 4160).
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build());
    }
}
