package be.signaalhuis.portal.audit.values;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One value.
 *
 * @param kind how it is shown, in keys of texts
 * @param text as it is written there; empty when there is nothing to write
 */
public record Told(Kind kind, String text) {

    /** What can be told of a value. */
    public enum Kind {
        PLAIN,
        YES,
        NO,
        /** Sealed: the same name stands for whatever belongs to the same person. */
        PSEUDONYM,
        ERASED,
        NOTHING
    }

    private static final Told NOTHING = new Told(Kind.NOTHING, "");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    static Told of(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return NOTHING;
        }
        if (value.has("pseudonym")) {
            return new Told(Kind.PSEUDONYM, value.get("pseudonym").asString());
        }
        if (value.has("erased")) {
            return new Told(Kind.ERASED, "");
        }
        if (value.isBoolean()) {
            return new Told(value.booleanValue() ? Kind.YES : Kind.NO, "");
        }
        return ofText(value.isValueNode() ? value.asString() : value.toString());
    }

    private static Told ofText(String text) {
        var day = DAY.matcher(text);
        return text.isEmpty() ? NOTHING : new Told(Kind.PLAIN, day.matches() ? day.replaceFirst("$3/$2/$1") : text);
    }

    /** Whether it is one value: a text, a number, or what stands for a sealed one. */
    static boolean isOne(JsonNode value) {
        return value.isValueNode() || value.has("pseudonym") || value.has("erased");
    }
}
