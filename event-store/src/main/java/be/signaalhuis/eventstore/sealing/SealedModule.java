package be.signaalhuis.eventstore.sealing;

import be.signaalhuis.events.sealing.Sealed;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes {@link Sealed} values as envelopes {@code {"$s":1,"kid":…,"ct":…}} and reads envelopes without
 * opening them: they open when somebody asks for the value.
 */
public final class SealedModule extends SimpleModule {

    static final String VERSION_FIELD = "$s";
    static final int VERSION = 1;
    static final String KEY_FIELD = "kid";
    static final String CIPHERTEXT_FIELD = "ct";

    public SealedModule(Seals seals) {
        super("sealed values");
        addSerializer(Sealed.class, new SealedSerializer(seals));
        addDeserializer(Sealed.class, new SealedDeserializer(seals, null));
    }
}
