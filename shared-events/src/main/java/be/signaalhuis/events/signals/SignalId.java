package be.signaalhuis.events.signals;

import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one signal. */
public record SignalId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {
        Objects.requireNonNull(value, "signal id");
    }

    /** The id of the signal that a town knows by this reference. */
    public static SignalId referredToAs(ExternalReference reference, String town) {
        return new SignalId(reference.idIn(town, "signal"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
