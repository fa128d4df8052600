package be.signaalhuis.events.codes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Area.Tile;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the areas together from the code lists and the files of surfaces, places and earlier sectors. */
final class AreaRows {

    private static final Labels LIMBURG = new Labels("Limburg", "Limbourg", "Limburg");

    private final CodeLists codes = CodeLists.current();
    private final Map<Code, Area> neighbourhoods = neighbourhoods().collect(toMap(Area::code, Function.identity()));

    /** The newest division first; what no division made comes last. */
    List<Area> all() {
        var divided = Stream.of(sectors(), earlierSectors(), neighbourhoods(), districts())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Area::division)
                        .reversed()
                        .thenComparing(Area::level)
                        .thenComparing(Area::code));
        return Stream.of(divided, municipalities(), Stream.of(whole(Code.of("70000"), Level.PROVINCE, LIMBURG, null)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Area> neighbourhoods() {
        var facts = CodeRows.cells("neighbourhoods.csv", 6).collect(toMap(cell -> Code.of(cell[0]), cell -> cell));
        return codes.list(CodeListName.AREA).entries().stream()
                .map(entry ->
                        neighbourhood(entry, facts.getOrDefault(entry.code(), new String[] {"", "", "", "", ""})));
    }

    private static Area neighbourhood(CodeEntry entry, String[] facts) {
        return new Area(
                entry.code(),
                Level.NEIGHBOURHOOD,
                entry.labels(),
                entry.groups().iterator().next(),
                entry.code(),
                facts[4].isEmpty() ? null : Code.of(facts[4]),
                entry.parent(),
                facts[1].isEmpty() ? null : new BigDecimal(facts[1]),
                facts[2].isEmpty() ? null : new Tile(Integer.parseInt(facts[2]), Integer.parseInt(facts[3])));
    }

    private Stream<Area> sectors() {
        return codes.list(CodeListName.SECTOR).entries().stream()
                .map(entry -> sector(entry.code(), entry.labels(), entry.parent()));
    }

    /** A sector code may stand in both divisions and mean another outline: these are no code list. */
    private Stream<Area> earlierSectors() {
        return CodeRows.cells("sectors-2024.csv", 6)
                .map(cell -> sector(Code.of(cell[0]), new Labels(cell[2], cell[3], cell[4]), Code.of(cell[1])));
    }

    private Area sector(Code code, Labels labels, Code within) {
        var around = neighbourhoods.get(within);
        return new Area(
                code,
                Level.SECTOR,
                labels,
                around.municipality(),
                within,
                around.district(),
                around.division(),
                null,
                null);
    }

    private Stream<Area> districts() {
        return neighbourhoods.values().stream()
                .filter(area -> area.district() != null)
                .collect(groupingBy(area -> List.of(area.district(), area.division())))
                .values()
                .stream()
                .map(this::district);
    }

    private Area district(List<Area> parts) {
        var part = parts.getFirst();
        var district = part.district();
        return new Area(
                district,
                Level.DISTRICT,
                codes.list(CodeListName.DISTRICT).find(district).orElseThrow().labels(),
                part.municipality(),
                district,
                district,
                part.division(),
                sum(parts),
                null);
    }

    private Stream<Area> municipalities() {
        var parts = neighbourhoods.values().stream().collect(groupingBy(Area::municipality));
        return codes.list(CodeListName.MUNICIPALITY).entries().stream()
                .filter(entry -> entry.code().value().matches("\\d{5}"))
                .map(entry -> whole(
                        entry.code(),
                        Level.MUNICIPALITY,
                        entry.labels(),
                        newest(parts.getOrDefault(entry.code(), List.of()))));
    }

    private static Area whole(Code code, Level level, Labels labels, BigDecimal km2) {
        return new Area(code, level, labels, code, code, null, null, km2, null);
    }

    private static BigDecimal newest(List<Area> parts) {
        return parts.stream()
                .map(Area::division)
                .max(Comparator.naturalOrder())
                .map(newest -> sum(parts.stream()
                        .filter(part -> part.division().equals(newest))
                        .toList()))
                .orElse(null);
    }

    private static BigDecimal sum(List<Area> parts) {
        return parts.stream()
                .map(Area::km2)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
