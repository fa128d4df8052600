package be.signaalhuis.events.gebiedsscan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one gebiedsscan, whatever its version. */
public record ScanId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScanId {
        Objects.requireNonNull(value, "scan id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
