package be.signaalhuis.command.gebiedsscan.areamap;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A small map of our own making: squares that lie nowhere in particular. */
final class AMap {

    private AMap() {}

    /** A map of these features. */
    static String of(String... features) {
        return """
                {"type":"FeatureCollection","attribution":"zelf getekend","features":[%s]}
                """.formatted(Arrays.stream(features).collect(Collectors.joining(",")));
    }

    static String square(String area) {
        return feature(area, "Polygon", "[" + ring(5.51) + "]");
    }

    static String feature(String area, String type, String coordinates) {
        return """
                {"type":"Feature","properties":{"wijkCode":"%s","naam":"zomaar"},\
                "geometry":{"type":"%s","coordinates":%s}}""".formatted(area, type, coordinates);
    }

    /** A square that begins at this longitude. */
    static String ring(double west) {
        return "[[%1$s,50.99],[%2$s,50.99],[%2$s,51.0],[%1$s,51.0],[%1$s,50.99]]".formatted(west, west + 0.01);
    }
}
