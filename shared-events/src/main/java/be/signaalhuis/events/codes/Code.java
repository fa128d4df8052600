package be.signaalhuis.events.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A code of one of the {@link CodeLists}: what an event stores instead of a label. */
public record Code(@JsonValue String value) implements Comparable<Code> {

    private static final int LONGEST = 40;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (!isShapedLike(value)) {
            throw new IllegalArgumentException("a code has 1 to 40 letters, digits, underscores or hyphens");
        }
    }

    /** Whether a text could be a code of any list. */
    public static boolean isShapedLike(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** By hand, not by pattern: a replay makes millions of codes. */
    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
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
