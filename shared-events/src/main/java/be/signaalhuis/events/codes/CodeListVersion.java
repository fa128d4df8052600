package be.signaalhuis.events.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The edition of the code lists an event was checked against, for example {@code 2026.1}. */
public record CodeListVersion(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeListVersion {
        if (value == null || !value.matches("\\d{4}\\.\\d{1,3}")) {
            throw new IllegalArgumentException("a code-list version reads like 2026.1");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
