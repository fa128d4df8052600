package be.signaalhuis.query.lco.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that somebody seeks, whatever their case, accents and order. Not a record, for its text must not end up anywhere. */
final class TextSought {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;

    private TextSought(List<String> words) {
        this.words = words;
    }

    /** Empty when there is no word in it. */
    static Optional<TextSought> of(String text) {
        var words = words(text);
        return words.isEmpty() ? Optional.empty() : Optional.of(new TextSought(words));
    }

    /** Whether each word is the beginning of a word in one of these texts; null says nothing. */
    boolean isIn(String... texts) {
        var there = Arrays.stream(texts)
                .filter(text -> text != null)
                .flatMap(text -> words(text).stream())
                .toList();
        return words.stream().allMatch(word -> there.stream().anyMatch(known -> known.startsWith(word)));
    }

    private static List<String> words(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
