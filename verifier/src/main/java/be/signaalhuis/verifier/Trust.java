package be.signaalhuis.verifier;

import java.util.List;

/**
 * What the user brings along and the bundle cannot forge.
 *
 * @param keys of the log, as vkeys; with none, those in the bundle are believed, and the outcome says so
 * @param witnesses their vkeys
 * @param heldCheckpoints checkpoints that the user got earlier or elsewhere, each a whole note
 */
public record Trust(List<String> keys, List<String> witnesses, List<String> heldCheckpoints) {

    public static final Trust IN_THE_BUNDLE = new Trust(List.of(), List.of(), List.of());

    public Trust {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        heldCheckpoints = List.copyOf(heldCheckpoints);
    }
}
