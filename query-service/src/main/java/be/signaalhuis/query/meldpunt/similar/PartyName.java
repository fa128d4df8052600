package be.signaalhuis.query.meldpunt.similar;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person or organisation, as loosely as people write it: without case, accents, order and
 * legal form. Not a record, for its text must not end up anywhere.
 */
final class PartyName {

    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_WITH_AN_ERROR = 5;
    private static final Set<String> LEGAL_FORMS = Set.of(
            "nv", "sa", "bv", "srl", "bvba", "sprl", "ebvba", "vzw", "asbl", "ivzw", "aisbl", "cv", "sc", "cvba",
            "scrl", "vof", "snc", "commv", "gcv");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOT_OF_AN_INITIAL = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|\\s|$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> words;

    private PartyName(List<String> words) {
        this.words = words;
    }

    /** Empty when nothing is left to compare by. */
    static Optional<PartyName> of(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var small = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        var words = Arrays.stream(
                        BETWEEN_WORDS.split(DOT_OF_AN_INITIAL.matcher(small).replaceAll("")))
                .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new PartyName(words));
    }

    /** Whether one of the two is contained in the other, word by word. */
    boolean isLike(PartyName other) {
        return isIn(other) || other.isIn(this);
    }

    private boolean isIn(PartyName other) {
        return words.stream().allMatch(word -> other.words.stream().anyMatch(known -> alike(word, known)));
    }

    private static boolean alike(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        return one.equals(other)
                || shorter.length() >= SHORTEST_PREFIX && longer.startsWith(shorter)
                || shorter.length() >= SHORTEST_WITH_AN_ERROR && areOneEditApart(shorter, longer);
    }

    /** One letter put in, left out or taken for another: after the first difference the rest is the same. */
    private static boolean areOneEditApart(String shorter, String longer) {
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return switch (longer.length() - shorter.length()) {
            case 0 -> shorter.substring(same + 1).equals(longer.substring(same + 1));
            case 1 -> shorter.substring(same).equals(longer.substring(same + 1));
            default -> false;
        };
    }
}
