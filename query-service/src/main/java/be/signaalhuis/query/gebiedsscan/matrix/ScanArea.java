package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeEntry;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a municipality that signals are counted in, or all of it.
 *
 * @param itself whether only those count that were said to lie in it and in no part of it
 */
record ScanArea(Code municipality, Code code, boolean itself) {

    private static final String ITSELF = "=";

    static ScanArea whole(Code municipality) {
        return new ScanArea(municipality, municipality, false);
    }

    /** A row of the matrix: a neighbourhood, or a municipality for what lies no nearer. */
    ScanArea row(String code) {
        return new ScanArea(municipality, Code.of(code), code.equals(municipality.value()));
    }

    /** Empty for what is no area of that municipality. */
    static Optional<ScanArea> find(Code municipality, String text) {
        if (!Code.isShapedLike(text)) {
            return Optional.empty();
        }
        var area = new ScanArea(municipality, Code.of(text), false);
        return area.isWhole() || area.isNeighbourhood() ? Optional.of(area) : Optional.empty();
    }

    /** Reads what {@link #text} wrote. */
    static Optional<ScanArea> read(Code municipality, String text) {
        return text.startsWith(ITSELF)
                ? find(municipality, text.substring(1)).map(area -> area.row(area.code.value()))
                : find(municipality, text);
    }

    /** Its code, marked when only the area itself is meant. */
    String text() {
        return (itself ? ITSELF : "") + code;
    }

    /** Whether it is made up of whole neighbourhoods. */
    boolean isNeighbourhoods() {
        return true;
    }

    private boolean isWhole() {
        return code.equals(municipality);
    }

    private boolean isNeighbourhood() {
        return CodeLists.current()
                .list(CodeListName.AREA)
                .find(code)
                .filter(entry -> entry.groups().contains(municipality))
                .isPresent();
    }

    /** The edition of the division that is in use. */
    Code division() {
        return neighbourhoodsOfAll()
                .map(CodeEntry::parent)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The neighbourhoods of the municipality in that division. */
    List<Code> neighbourhoods() {
        var division = division();
        return neighbourhoodsOfAll()
                .filter(entry -> entry.parent().equals(division))
                .map(CodeEntry::code)
                .toList();
    }

    private Stream<CodeEntry> neighbourhoodsOfAll() {
        return CodeLists.current().list(CodeListName.AREA).entries().stream()
                .filter(entry -> entry.groups().contains(municipality));
    }

    /** SQL condition for the signals in it. */
    String condition() {
        return isWhole() && !itself ? "true" : "neighbourhood = :area";
    }

    /** What {@link #condition} needs. */
    Map<String, Object> parameters() {
        return Map.of("municipality", municipality.value(), "area", code.value());
    }

    String name(Locale reader) {
        var lists = CodeLists.current();
        var list = isWhole() ? CodeListName.MUNICIPALITY : CodeListName.AREA;
        return lists.list(list).label(code, reader);
    }
}
