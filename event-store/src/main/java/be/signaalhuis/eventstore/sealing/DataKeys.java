package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The keys of sealed values, by their id. */
public interface DataKeys {

    /**
     * A key that nobody used yet: one that was made ahead if there is one, else one made now.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when none can be made
     */
    DataKey fresh();

    /**
     * The key to seal under; made when it is used for the first time.
     *
     * @throws KeyShredded when the key was destroyed
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store cannot tell
     */
    Aead toSeal(UUID kid);

    /**
     * The key to open with, or empty when it was destroyed.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store does not answer or never
     *     knew the key
     */
    Optional<Aead> toOpen(UUID kid);

    /**
     * The keys to open with, asked for at once; without those that were destroyed.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store does not answer or never
     *     knew one of them
     */
    Map<UUID, Aead> toOpen(Collection<UUID> kids);

    /**
     * Those of the keys that were destroyed; none of them is opened, and one that was never there is not among them.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store does not answer
     */
    Set<UUID> shredded(Collection<UUID> kids);

    /** Destroys a key for ever; its row stays as a fence. Doing so again changes nothing. */
    void shred(UUID kid);

    /**
     * All keys that were destroyed, in the order of their ids.
     *
     * @throws be.signaalhuis.events.sealing.KeyUnavailable when the key store does not answer
     */
    List<ShreddedKey> allShredded();
}
