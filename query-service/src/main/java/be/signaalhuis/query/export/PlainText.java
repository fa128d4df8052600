package be.signaalhuis.query.export;

/** Text that no spreadsheet takes for a formula: whoever registers something could write one. */
final class PlainText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private PlainText() {}

    static String of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
