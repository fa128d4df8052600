package be.signaalhuis.eventstore.sealing;

import com.google.crypto.tink.Aead;
import java.util.UUID;

/** A key of the key store, opened for use, and its id. */
public record DataKey(UUID kid, Aead key) {}
