package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names the map of one division of a town. */
public record AreaMapId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AreaMapId {
        Objects.requireNonNull(value, "area map id");
    }

    /** The same each time, so that a newer map of the division takes the place of the older one. */
    public static AreaMapId of(Code municipality, Code division) {
        return new AreaMapId(ExternalReference.idOf(municipality.value(), "area-map", division.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
