package be.signaalhuis.verifier.note;

/** Sizes and indexes as the formats write them: decimal, and no zero before another digit. */
final class Sizes {

    private static final String DECIMAL = "0|[1-9][0-9]{0,18}";

    private Sizes() {}

    static long parse(String text) {
        if (!text.matches(DECIMAL)) {
            throw new IllegalArgumentException("not a size or an index: " + text);
        }
        return Long.parseLong(text);
    }
}
