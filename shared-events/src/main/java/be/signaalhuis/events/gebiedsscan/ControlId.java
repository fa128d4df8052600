package be.signaalhuis.events.gebiedsscan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one targeted control (gerichte controle). */
public record ControlId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ControlId {
        Objects.requireNonNull(value, "control id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
