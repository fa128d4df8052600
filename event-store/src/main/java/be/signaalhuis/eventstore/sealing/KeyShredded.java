package be.signaalhuis.eventstore.sealing;

import java.util.UUID;

/** Something was to be sealed under a key that was destroyed. */
public class KeyShredded extends RuntimeException {

    KeyShredded(UUID kid) {
        super("key " + kid + " was shredded");
    }
}
