package be.signaalhuis.portal.gebiedsscan.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Outlines as they were imported (RFC 7946), in degrees.
 *
 * @param attribution whom they are from, as their licence wants it said; null when the file does not say
 */
record GeoJson(List<Feature> features, String attribution) {

    /** One area; {@code wijkCode} or its id says which. */
    record Feature(String id, Map<String, Object> properties, Geometry geometry) {

        String code() {
            var code = properties == null ? null : properties.get("wijkCode");
            return code == null ? Objects.requireNonNullElse(id, "") : code.toString();
        }
    }

    /** Polygons as rings of points, which a multipolygon has one level deeper. */
    record Geometry(String type, JsonNode coordinates) {

        List<Ring> rings() {
            return switch (type) {
                case "Polygon" -> rings(coordinates);
                case "MultiPolygon" ->
                    coordinates
                            .valueStream()
                            .flatMap(polygon -> rings(polygon).stream())
                            .toList();
                default -> List.of();
            };
        }

        private static List<Ring> rings(JsonNode polygon) {
            return polygon.valueStream().map(Geometry::ring).toList();
        }

        private static Ring ring(JsonNode points) {
            return new Ring(points.valueStream()
                    .map(point ->
                            new Point(point.get(0).asDouble(), point.get(1).asDouble()))
                    .toList());
        }
    }

    /** A closed line. */
    record Ring(List<Point> points) {}

    /** A place in degrees. */
    record Point(double longitude, double latitude) {}

    List<Feature> drawn() {
        return features.stream().filter(feature -> feature.geometry() != null).toList();
    }
}
