package be.signaalhuis.verifier.violators;

import org.assertj.core.api.Assertions;

/** Asks somebody else whether two things are equal. */
public final class UsesALibrary {

    private UsesALibrary() {}

    static void compare(Object one, Object other) {
        Assertions.assertThat(one).isEqualTo(other);
    }
}
