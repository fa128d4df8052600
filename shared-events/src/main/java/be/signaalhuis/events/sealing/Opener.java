package be.signaalhuis.events.sealing;

import java.util.Optional;
import java.util.UUID;

/** Opens one envelope. */
@FunctionalInterface
public interface Opener<T> {

    /**
     * The value, or empty when its key was destroyed.
     *
     * @throws KeyUnavailable when the key store cannot tell
     */
    Optional<T> open(UUID kid, String ciphertext);
}
