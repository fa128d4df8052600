package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.Sealed;
import java.util.UUID;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads over an envelope without keeping it: a rebuild of codes and dates decodes no ciphertext. */
@SuppressWarnings("rawtypes")
final class PassedOver extends ValueDeserializer<Sealed> {

    private static final Sealed<?> NOT_READ = Sealed.envelope(new UUID(0, 0), "", (kid, ciphertext) -> {
        throw new IllegalStateException("passed over, not read");
    });

    @Override
    public Sealed deserialize(JsonParser json, DeserializationContext context) {
        json.skipChildren();
        return NOT_READ;
    }
}
