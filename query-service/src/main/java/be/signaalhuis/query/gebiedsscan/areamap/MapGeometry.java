package be.signaalhuis.query.gebiedsscan.areamap;

import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a neighbourhood.
 *
 * @param type Polygon, or MultiPolygon for several pieces of land
 * @param coordinates longitude and latitude in degrees (WGS84), in the nesting that GeoJSON gives its type
 */
record MapGeometry(
        String type,

        @Schema(type = "array", implementation = Object[].class)
        List<?> coordinates) {

    private static final int DECIMALS = 5;

    static MapGeometry of(List<Polygon> polygons) {
        var pieces = polygons.stream().map(MapGeometry::lines).toList();
        return pieces.size() == 1
                ? new MapGeometry("Polygon", pieces.getFirst())
                : new MapGeometry("MultiPolygon", pieces);
    }

    private static List<?> lines(Polygon polygon) {
        return polygon.rings().stream().map(MapGeometry::points).toList();
    }

    private static List<?> points(Ring ring) {
        var points = new ArrayList<List<BigDecimal>>();
        for (int i = 0; i < ring.points().size(); i += 2) {
            points.add(
                    List.of(degrees(ring.points().get(i)), degrees(ring.points().get(i + 1))));
        }
        return points;
    }

    private static BigDecimal degrees(int units) {
        return BigDecimal.valueOf(units, DECIMALS);
    }
}
