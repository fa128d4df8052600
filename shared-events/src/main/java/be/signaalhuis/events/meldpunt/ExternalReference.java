package be.signaalhuis.events.meldpunt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number a report already has elsewhere, such as {@code M2009-001}. Never a name: its shape forbids it. */
public record ExternalReference(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExternalReference {
        if (!isShapedLike(value)) {
            throw new IllegalArgumentException(
                    "a reference has letters, digits and . _ / -, at least one digit, at most 40");
        }
    }

    public static boolean isShapedLike(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
