package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.gebiedsscan.Polygon;
import be.signaalhuis.events.gebiedsscan.Ring;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads polygons; of each line only the first thing that is wrong is named. */
record Geometry(CodeCheck check) {

    /** The first and the last point of a triangle are the same. */
    private static final int FEWEST_POINTS = 4;

    /** Whoever gets so many faults at once has another file than they think. */
    private static final int ENOUGH_ISSUES = 100;

    boolean hasEnough() {
        return check.issues().size() >= ENOUGH_ISSUES;
    }

    List<Polygon> polygons(String field, JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var at = field + ".coordinates";
        if (!geometry.isObject()) {
            check.add(field, "geometryMissing");
            return List.of();
        }
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(polygon(at, coordinates));
            case "MultiPolygon" -> multiPolygon(at, coordinates);
            default -> {
                check.add(field + ".type", "geometryUnsupported");
                yield List.of();
            }
        };
    }

    private List<Polygon> multiPolygon(String field, JsonNode coordinates) {
        var polygons = new ArrayList<Polygon>();
        if (hasParts(field, coordinates)) {
            for (int i = 0; i < coordinates.size() && !hasEnough(); i++) {
                polygons.add(polygon(field + "[" + i + "]", coordinates.get(i)));
            }
        }
        return polygons;
    }

    private Polygon polygon(String field, JsonNode lines) {
        var rings = new ArrayList<Ring>();
        if (hasParts(field, lines)) {
            for (int i = 0; i < lines.size() && !hasEnough(); i++) {
                rings.add(ring(field + "[" + i + "]", lines.get(i)));
            }
        }
        return new Polygon(rings);
    }

    private Ring ring(String field, JsonNode line) {
        var points = new Points();
        if (!hasParts(field, line)) {
            return points.ring();
        }
        for (int i = 0; i < line.size(); i++) {
            if (!Points.isPoint(line.get(i))) {
                check.add(field + "[" + i + "]", "coordinateInvalid");
                return points.ring();
            }
            if (!Points.isInBelgium(line.get(i))) {
                check.add(field + "[" + i + "]", "coordinateOutsideBelgium");
                return points.ring();
            }
            points.add(line.get(i));
        }
        if (!Points.isSame(line.get(0), line.get(line.size() - 1))) {
            check.add(field, "ringOpen");
        } else if (points.count() < FEWEST_POINTS) {
            check.add(field, "ringTooShort");
        }
        return points.ring();
    }

    private boolean hasParts(String field, JsonNode parts) {
        if (!parts.isArray() || parts.isEmpty()) {
            check.add(field, "coordinateInvalid");
            return false;
        }
        return true;
    }
}
