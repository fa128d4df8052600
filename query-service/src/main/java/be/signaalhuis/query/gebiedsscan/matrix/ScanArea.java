package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a municipality that signals are counted in, or all of it.
 *
 * @param itself whether only those count that were said to lie in it and in no part of it
 */
record ScanArea(Code municipality, Code code, Level level, boolean itself) {

    private static final String ITSELF = "=";

    static ScanArea whole(Code municipality) {
        return new ScanArea(municipality, municipality, Level.MUNICIPALITY, false);
    }

    /** A row of the matrix: a neighbourhood, or a municipality for what lies no nearer. */
    ScanArea row(Code code) {
        return new ScanArea(municipality, code, Level.NEIGHBOURHOOD, code.equals(municipality));
    }

    /** Empty for what is no area of that municipality. */
    static Optional<ScanArea> find(Code municipality, String text) {
        return Code.isShapedLike(text)
                ? Areas.current()
                        .find(Code.of(text))
                        .filter(area -> area.municipality().equals(municipality))
                        .map(area -> new ScanArea(municipality, area.code(), area.level(), false))
                : Optional.empty();
    }

    /** Reads what {@link #text} wrote. */
    static Optional<ScanArea> read(Code municipality, String text) {
        return text.startsWith(ITSELF)
                ? find(municipality, text.substring(1)).map(area -> area.row(area.code))
                : find(municipality, text);
    }

    /** Its code, marked when only the area itself is meant. */
    String text() {
        return (itself ? ITSELF : "") + code;
    }

    /** Whether it is made up of whole neighbourhoods. */
    boolean isNeighbourhoods() {
        return level != Level.SECTOR;
    }

    /** SQL condition for the signals in it. */
    String condition() {
        return switch (level) {
            case SECTOR -> "area = :area";
            case NEIGHBOURHOOD -> "neighbourhood = :area";
            case DISTRICT -> "neighbourhood = any (:neighbourhoods::text[])";
            case MUNICIPALITY, PROVINCE -> "true";
        };
    }

    /** What {@link #condition} needs. */
    Map<String, Object> parameters() {
        return Map.of("municipality", municipality.value(), "area", code.value(), "neighbourhoods", ofDistrict());
    }

    /** Of every division, for a signal keeps the neighbourhood it was logged in. */
    private String[] ofDistrict() {
        return Areas.current().all().stream()
                .filter(area -> area.is(Level.NEIGHBOURHOOD) && code.equals(area.district()))
                .map(area -> area.code().value())
                .toArray(String[]::new);
    }

    /** The edition of the division that is in use; null for a municipality without one. */
    Code division() {
        return Areas.current().division(municipality).orElse(null);
    }

    /** The neighbourhoods of the municipality in that division. */
    List<Code> neighbourhoods() {
        var division = division();
        return division == null
                ? List.of()
                : Areas.current().neighbourhoods(municipality, division).stream()
                        .map(Area::code)
                        .toList();
    }

    String name(Locale reader) {
        return Areas.current().find(code).map(area -> area.labels().in(reader)).orElse(code.value());
    }
}
