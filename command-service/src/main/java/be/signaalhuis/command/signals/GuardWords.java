package be.signaalhuis.command.signals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Words that name an origin or a faith: whoever writes one down is warned, nobody is stopped (plan 002, Samenleven).
 * What is found is told in the words of our list, never in those of the text.
 */
final class GuardWords {

    private static final List<Listed> LIST = read();

    private GuardWords() {}

    /** One of the list; with … it stands for all words that begin so. */
    private record Listed(String shown, String letters, boolean beginning) {

        static Listed of(String line) {
            var beginning = line.endsWith("…");
            return new Listed(line, plain(beginning ? line.substring(0, line.length() - 1) : line), beginning);
        }

        boolean means(String word) {
            return beginning ? word.startsWith(letters) : word.equals(letters);
        }
    }

    static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** Those of the list that the text has. */
    static List<String> in(String text) {
        if (text == null) {
            return List.of();
        }
        var words = Arrays.asList(plain(text).split("\\P{L}+"));
        return LIST.stream()
                .filter(listed -> words.stream().anyMatch(listed::means))
                .map(Listed::shown)
                .toList();
    }

    /** Small letters without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static List<Listed> read() {
        var file = GuardWords.class.getResourceAsStream("/guard-words.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Listed::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
