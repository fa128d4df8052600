package be.signaalhuis.events.lco;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one participant of an overleg. */
public record ParticipantId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantId {
        Objects.requireNonNull(value, "participant of an overleg id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
