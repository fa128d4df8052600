package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.Sealed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;

/** An envelope that was never opened is written as it was read; a plain value is sealed now. */
@SuppressWarnings("rawtypes")
final class SealedSerializer extends ValueSerializer<Sealed> {

    /** What is inside an envelope: plain JSON without seals in it. */
    static final JsonMapper CONTENT = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    value -> value.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final Seals seals;

    SealedSerializer(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void serialize(Sealed value, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeNumberProperty(SealedModule.VERSION_FIELD, SealedModule.VERSION);
        var ciphertext = ciphertext(value);
        json.writeStringProperty(SealedModule.KEY_FIELD, value.kid().toString());
        json.writeStringProperty(SealedModule.CIPHERTEXT_FIELD, ciphertext);
        json.writeEndObject();
    }

    private String ciphertext(Sealed<?> value) {
        return value.ciphertext()
                .orElseGet(() ->
                        sealed(value, CONTENT.writeValueAsBytes(value.value().orElseThrow())));
    }

    /** Whoever writes a value first gives it its key: that is at hand, and asked for nowhere. */
    private String sealed(Sealed<?> value, byte[] plain) {
        if (value.kid() == null) {
            var fresh = seals.fresh();
            if (value.kidOr(fresh::kid).equals(fresh.kid())) {
                return seals.seal(fresh, plain);
            }
        }
        return seals.seal(value.kid(), plain);
    }
}
