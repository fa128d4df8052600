package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.events.gebiedsscan.Ring;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The points of a line in hundred-thousandths of a degree; points that fall together there are one. */
final class Points {

    private static final int UNITS = 100_000;
    private static final double WEST = 2.5;
    private static final double EAST = 6.5;
    private static final double SOUTH = 49.4;
    private static final double NORTH = 51.6;

    private final List<Integer> units = new ArrayList<>();

    /** Longitude, latitude and perhaps a height, as numbers. */
    static boolean isPoint(JsonNode point) {
        return point.isArray()
                && point.size() >= 2
                && point.valueStream().allMatch(number -> number.isFloatingPointNumber() || number.isInt());
    }

    /** Where Belgium is, and where no point lies whose axes are swapped or that is in metres. */
    static boolean isInBelgium(JsonNode point) {
        var longitude = point.get(0).doubleValue();
        var latitude = point.get(1).doubleValue();
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    static boolean isSame(JsonNode one, JsonNode other) {
        return longitude(one) == longitude(other) && latitude(one) == latitude(other);
    }

    void add(JsonNode point) {
        var longitude = longitude(point);
        var latitude = latitude(point);
        if (units.isEmpty() || units.get(units.size() - 2) != longitude || units.getLast() != latitude) {
            units.add(longitude);
            units.add(latitude);
        }
    }

    int count() {
        return units.size() / 2;
    }

    Ring ring() {
        return new Ring(List.copyOf(units));
    }

    private static int longitude(JsonNode point) {
        return (int) Math.round(point.get(0).doubleValue() * UNITS);
    }

    private static int latitude(JsonNode point) {
        return (int) Math.round(point.get(1).doubleValue() * UNITS);
    }
}
