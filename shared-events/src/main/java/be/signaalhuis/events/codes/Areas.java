package be.signaalhuis.events.codes;

import be.signaalhuis.events.codes.Area.Level;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sectors, neighbourhoods, districts and municipalities, of each division there was. A neighbourhood code is of one
 * division; a sector code may be of several, and then means the newest unless the division is said.
 */
public final class Areas {

    private final List<Area> all;
    private final Map<Code, Area> newest;
    private final AreaNames names;

    private Areas(List<Area> all) {
        this.all = all;
        this.newest = all.stream()
                .collect(Collectors.toMap(Area::code, area -> area, (newer, older) -> newer, LinkedHashMap::new));
        this.names = new AreaNames(all);
    }

    /** The areas that ship with the product. */
    public static Areas current() {
        return Current.AREAS;
    }

    public List<Area> all() {
        return all;
    }

    public Optional<Area> find(Code code) {
        return Optional.ofNullable(newest.get(code));
    }

    public Optional<Area> find(Code code, Code division) {
        return all.stream()
                .filter(area -> area.code().equals(code) && division.equals(area.division()))
                .findFirst();
    }

    /** The edition that a code belongs to, fixed when it is written down; null for a whole municipality. */
    public static Code divisionOf(Code area) {
        return area == null ? null : current().find(area).map(Area::division).orElse(null);
    }

    /** The newest division of a municipality, the one that people choose from. */
    public Optional<Code> division(Code municipality) {
        return all.stream()
                .filter(area ->
                        area.is(Level.NEIGHBOURHOOD) && area.municipality().equals(municipality))
                .map(Area::division)
                .max(Comparator.naturalOrder());
    }

    public List<Area> neighbourhoods(Code municipality, Code division) {
        return all.stream()
                .filter(area -> area.is(Level.NEIGHBOURHOOD)
                        && area.municipality().equals(municipality)
                        && area.division().equals(division))
                .toList();
    }

    /** The areas that people mean by a name, without regard to capitals, accents and hyphens; often one, at times more. */
    public List<Area> byAlias(String text) {
        return names.find(text).stream().flatMap(code -> find(code).stream()).toList();
    }

    /** Other names that plans use for an area, or for it and its neighbours together. */
    public List<String> aliases(Code code) {
        return names.of(code);
    }

    /** The neighbourhoods that make up an area, in its newest division; that of a sector is the one around it. */
    public List<Code> within(Code code) {
        var area = find(code).orElse(null);
        return switch (area == null ? null : area.level()) {
            case null -> List.of();
            case SECTOR, NEIGHBOURHOOD -> List.of(area.neighbourhood());
            case DISTRICT ->
                neighbourhoods(area.municipality(), area.division()).stream()
                        .filter(part -> code.equals(part.district()))
                        .map(Area::code)
                        .toList();
            case MUNICIPALITY ->
                division(code).map(newest -> neighbourhoods(code, newest)).orElse(List.of()).stream()
                        .map(Area::code)
                        .toList();
            case PROVINCE -> List.of();
        };
    }

    private static final class Current {

        static final Areas AREAS = new Areas(new AreaRows().all());
    }
}
