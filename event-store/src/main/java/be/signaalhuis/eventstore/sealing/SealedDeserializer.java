package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.events.sealing.Sealed;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.type.TypeFactory;

/** Reads an envelope and remembers what type is inside, for whoever opens it. */
@SuppressWarnings("rawtypes")
final class SealedDeserializer extends ValueDeserializer<Sealed> {

    private final Seals seals;
    private final JavaType content;

    SealedDeserializer(Seals seals, JavaType content) {
        this.seals = seals;
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        var type = context.getContextualType() != null ? context.getContextualType() : property.getType();
        var inside = type.containedTypeOrUnknown(0);
        return new SealedDeserializer(seals, inside);
    }

    @Override
    public Sealed deserialize(JsonParser json, DeserializationContext context) {
        JsonNode envelope = context.readTree(json);
        if (envelope.path(SealedModule.VERSION_FIELD).asInt(0) != SealedModule.VERSION) {
            return context.reportInputMismatch(this, "not an envelope of version %s", SealedModule.VERSION);
        }
        var kid = UUID.fromString(envelope.get(SealedModule.KEY_FIELD).asString());
        var ciphertext = envelope.get(SealedModule.CIPHERTEXT_FIELD).asString();
        return Sealed.envelope(
                kid, ciphertext, (id, text) -> seals.open(id, text).map(plain -> content(id, plain)));
    }

    /** Jackson's own message would quote what was sealed. */
    private Object content(UUID kid, byte[] plain) {
        try {
            return SealedSerializer.CONTENT.readValue(plain, content == null ? TypeFactory.unknownType() : content);
        } catch (JacksonException e) {
            throw new KeyUnavailable(kid, new IllegalStateException("what it sealed is no " + content));
        }
    }
}
