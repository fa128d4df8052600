package be.signaalhuis.events.codes;

import be.signaalhuis.events.codes.Area.Level;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What areas are called: in the plans, and on the lists in three languages. A neighbourhood goes before its sector. */
final class AreaNames {

    private static final List<Level> BY_NAME =
            List.of(Level.NEIGHBOURHOOD, Level.DISTRICT, Level.MUNICIPALITY, Level.PROVINCE, Level.SECTOR);

    /** An alias as it is written, with the codes it stands for. */
    private record Alias(String text, List<Code> areas) {}

    private final List<Alias> aliases = CodeRows.cells("area-aliases.csv", 3)
            .map(cell -> new Alias(
                    cell[0], Arrays.stream(cell[1].split(",")).map(Code::of).toList()))
            .toList();

    private final Map<String, List<Code>> byName = new HashMap<>();

    AreaNames(List<Area> all) {
        aliases.forEach(alias -> byName.put(plain(alias.text()), alias.areas()));
        BY_NAME.forEach(level -> all.stream().filter(area -> area.is(level)).forEach(area -> {
            var labels = area.labels();
            Stream.of(labels.nl(), labels.fr(), labels.en())
                    .forEach(label -> byName.putIfAbsent(plain(label), List.of(area.code())));
        }));
    }

    List<Code> find(String text) {
        return byName.getOrDefault(plain(text), List.of());
    }

    List<String> of(Code code) {
        return aliases.stream()
                .filter(alias -> alias.areas().contains(code))
                .map(Alias::text)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
