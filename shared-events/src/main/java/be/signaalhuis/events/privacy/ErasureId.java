package be.signaalhuis.events.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one erasure of personal data. */
public record ErasureId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ErasureId {
        Objects.requireNonNull(value, "erasure id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
