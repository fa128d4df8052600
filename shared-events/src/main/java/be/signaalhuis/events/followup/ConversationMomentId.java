package be.signaalhuis.events.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one conversation moment (gespreksmoment). */
public record ConversationMomentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConversationMomentId {
        Objects.requireNonNull(value, "conversation moment id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
