package be.signaalhuis.portal.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The two things one can have done with a file. */
enum Run {
    DRY("proef"),
    REAL("echt");

    private final String name;

    Run(String name) {
        this.name = name;
    }

    static Optional<Run> named(String name) {
        return Arrays.stream(values()).filter(run -> run.name.equals(name)).findFirst();
    }

    /** The same for the same file: pressed twice, it is done once. */
    String key(UUID file) {
        return "register-" + file + "-" + name;
    }
}
