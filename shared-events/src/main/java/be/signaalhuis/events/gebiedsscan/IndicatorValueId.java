package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Names one value of an indicator: that of one area and one period, as one source gives it. */
public record IndicatorValueId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorValueId {
        Objects.requireNonNull(value, "indicator value id");
    }

    /** With the source in it: two sources that disagree stay two values. */
    public static IndicatorValueId of(
            Code municipality, Code indicator, Code area, LocalDate from, LocalDate until, IndicatorSourceId source) {
        var name = String.join(
                "\0", indicator.value(), area.value(), from.toString(), until.toString(), source.toString());
        return new IndicatorValueId(ExternalReference.idOf(municipality.value(), "indicator-value", name));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
