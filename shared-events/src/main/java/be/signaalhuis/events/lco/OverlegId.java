package be.signaalhuis.events.lco;

import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names one overleg: the file of one family. */
public record OverlegId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlegId {
        Objects.requireNonNull(value, "overleg id");
    }

    /** The file that a municipality knows by this reference: the same each time it is asked for. */
    public static OverlegId referredToAs(ExternalReference reference, String municipality) {
        return new OverlegId(reference.idIn(municipality, "overleg"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
