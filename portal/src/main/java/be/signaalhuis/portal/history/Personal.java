package be.signaalhuis.portal.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A personal value, or that it was erased.
 *
 * @param text null when it was erased
 */
public record Personal(String text, boolean erased) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Personal of(String text) {
        return new Personal(text, false);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Personal erased(@JsonProperty("erased") boolean erased) {
        return new Personal(null, erased);
    }
}
