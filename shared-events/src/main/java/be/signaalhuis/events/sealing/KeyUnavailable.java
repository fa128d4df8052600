package be.signaalhuis.events.sealing;

import java.util.UUID;

/** The key store is down or does not know the key: not a statement about the value. */
public class KeyUnavailable extends RuntimeException {

    public KeyUnavailable(UUID kid, Throwable cause) {
        super("key " + kid + " is not available", cause);
    }
}
