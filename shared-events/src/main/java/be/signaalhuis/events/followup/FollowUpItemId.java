package be.signaalhuis.events.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one action point, agreement or recommendation. */
public record FollowUpItemId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FollowUpItemId {
        Objects.requireNonNull(value, "follow up item id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
