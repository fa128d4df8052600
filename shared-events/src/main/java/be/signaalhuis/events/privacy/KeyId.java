package be.signaalhuis.events.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names a key that something personal is sealed with: the kid of a sealed value. */
public record KeyId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KeyId {
        Objects.requireNonNull(value, "key id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
