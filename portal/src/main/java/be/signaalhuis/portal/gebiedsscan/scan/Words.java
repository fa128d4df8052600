package be.signaalhuis.portal.gebiedsscan.scan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What somebody wrote, or that it was erased.
 *
 * @param text null when it was erased
 */
public record Words(String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Words of(String text) {
        return new Words(text);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Words erased(@JsonProperty("erased") boolean erased) {
        return new Words(null);
    }
}
