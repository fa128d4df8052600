package be.signaalhuis.events.signals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one bottleneck (knelpunt). */
public record BottleneckId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BottleneckId {
        Objects.requireNonNull(value, "bottleneck id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
