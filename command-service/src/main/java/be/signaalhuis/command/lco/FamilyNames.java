package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.Client;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What leads back to a file: the names of its client and of its table, and its references; small, without accents. */
record FamilyNames(Set<String> words) {

    private static final Client UNKNOWN = new Client(null, null);

    /** Shorter ones are in every other sentence. */
    private static final int SHORTEST = 3;

    /** In many a name, and in every other sentence as well. */
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "den", "der", "des", "del", "dos", "las", "los", "ten", "ter", "het", "the");

    static FamilyNames of(Dossier dossier) {
        var sealed = dossier.family().client();
        var client = sealed == null ? UNKNOWN : sealed.value().orElse(UNKNOWN);
        var reference = dossier.revealed().reference();
        var table = dossier.people().seats().values().stream().map(Seat::name);
        var names = Stream.concat(Stream.of(client.name()), table)
                .filter(Objects::nonNull)
                .flatMap(name -> Arrays.stream(plain(name).split(" ")));
        var references = Stream.of(client.reference(), reference == null ? null : reference.value())
                .filter(Objects::nonNull)
                .map(FamilyNames::plain);
        return new FamilyNames(Stream.concat(names, references)
                .filter(word -> word.length() >= SHORTEST && !PARTICLES.contains(word))
                .collect(Collectors.toSet()));
    }

    boolean areIn(String text) {
        var said = " " + plain(text) + " ";
        return words.stream().anyMatch(word -> said.contains(" " + word + " "));
    }

    /** Small letters without accents, and one space for all that is no letter and no figure. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
