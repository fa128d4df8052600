package be.signaalhuis.query.gebiedsscan.structures;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.figures.FigureId;
import be.signaalhuis.query.gebiedsscan.NeighbourhoodCheck;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One count of opportunity structures, and its id.
 *
 * @param year null for those that are there
 * @param area null for all
 * @param placeKind null for all
 */
record StructureFigure(StructureCount count, Year year, String area, String placeKind, long position) {

    static final String KIND = "structures";

    private static final int PARTS = 4;

    String id(Code municipality) {
        return FigureId.of(KIND, municipality, position, count.text(), orNone(year), orNone(area), orNone(placeKind));
    }

    /** Empty when it is the id of no figure of that municipality. */
    static Optional<StructureFigure> read(Code municipality, String figure) {
        return FigureId.read(figure, municipality, PARTS)
                .filter(id -> isYear(id) && isArea(id.part(2)) && isKind(id.part(3)))
                .flatMap(id -> StructureCount.named(id.part(0))
                        .map(count -> new StructureFigure(
                                count,
                                id.part(1).isEmpty() ? null : Year.parse(id.part(1)),
                                orNull(id.part(2)),
                                orNull(id.part(3)),
                                id.position())));
    }

    String condition() {
        return "municipality = :municipality and "
                + (year == null ? "removed_on is null" : count.condition())
                + (area == null ? "" : " and area = :area")
                + (placeKind == null ? "" : " and kind = :kind");
    }

    Map<String, Object> parameters(Code municipality) {
        var parameters = new HashMap<String, Object>();
        parameters.put("municipality", municipality.value());
        parameters.put("area", area);
        parameters.put("kind", placeKind);
        if (year != null) {
            parameters.put("from", year.atDay(1));
            parameters.put("until", year.atDay(year.length()));
        }
        return parameters;
    }

    private static boolean isYear(FigureId id) {
        return id.part(1).isEmpty()
                ? id.part(0).equals(StructureCount.OPEN.text())
                : id.part(1).matches("(19|20)\\d\\d");
    }

    private static boolean isArea(String area) {
        return area.isEmpty() || NeighbourhoodCheck.isNeighbourhood(area);
    }

    private static boolean isKind(String kind) {
        return kind.isEmpty()
                || Code.isShapedLike(kind)
                        && CodeLists.current()
                                .list(CodeListName.PLACE_KIND)
                                .find(Code.of(kind))
                                .isPresent();
    }

    private static Object orNone(Object part) {
        return part == null ? "" : part;
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
