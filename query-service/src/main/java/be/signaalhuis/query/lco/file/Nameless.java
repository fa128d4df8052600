package be.signaalhuis.query.lco.file;

import java.util.regex.Pattern;

/** A text without the names of a family: somebody may have written that a meeting is at their home. */
final class Nameless {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 3;
    private static final String LEFT_OUT = "…";

    private Nameless() {}

    /** @param name whose words of three letters and more are left out */
    static String of(String text, String name) {
        var left = text;
        for (var word : NOT_LETTERS.split(name)) {
            if (word.length() >= SHORTEST) {
                left = wholeWord(word).matcher(left).replaceAll(LEFT_OUT);
            }
        }
        return left;
    }

    private static Pattern wholeWord(String word) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
