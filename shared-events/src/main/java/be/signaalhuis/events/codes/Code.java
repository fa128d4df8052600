package be.signaalhuis.events.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A code of one of the {@link CodeLists}: what an event stores instead of a label. */
public record Code(@JsonValue String value) implements Comparable<Code> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_]{1,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a code has 1 to 40 letters, digits or underscores");
        }
    }

    /** Whether a text could be a code of any list. */
    public static boolean isShapedLike(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
