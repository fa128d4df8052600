package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.UUID;

/** Names where values come from, so that those of one source are told from those of another while its name is sealed. */
public record IndicatorSourceId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorSourceId {
        Objects.requireNonNull(value, "indicator source id");
    }

    /** The same for a town whenever it names this source. */
    public static IndicatorSourceId of(Code municipality, String source) {
        return new IndicatorSourceId(ExternalReference.idOf(municipality.value(), "indicator-source", source));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
