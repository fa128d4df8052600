package be.signaalhuis.events.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one consultation (overleg). */
public record ConsultationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsultationId {
        Objects.requireNonNull(value, "consultation id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
