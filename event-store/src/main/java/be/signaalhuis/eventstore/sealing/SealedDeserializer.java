package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.events.sealing.Sealed;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
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
        var version = 0;
        UUID kid = null;
        String ciphertext = null;
        for (var field = json.nextName(); field != null; field = json.nextName()) {
            json.nextToken();
            switch (field) {
                case SealedModule.VERSION_FIELD -> version = json.getIntValue();
                case SealedModule.KEY_FIELD -> kid = UUID.fromString(json.getString());
                case SealedModule.CIPHERTEXT_FIELD -> ciphertext = json.getString();
                default -> json.skipChildren();
            }
        }
        if (version != SealedModule.VERSION) {
            return context.reportInputMismatch(this, "not an envelope of version %s", SealedModule.VERSION);
        }
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
