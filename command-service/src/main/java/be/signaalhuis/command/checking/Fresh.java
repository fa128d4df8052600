package be.signaalhuis.command.checking;

import be.signaalhuis.events.sealing.Sealed;

/** Gives each person in a file and each text a key of its own, so that one can be erased without the other. */
public final class Fresh {

    private Fresh() {}

    public static <T> Sealed<T> seal(T value) {
        return value == null ? null : Sealed.fresh(value);
    }
}
