package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.gebiedsscan.map.GeoJson.Feature;
import be.signaalhuis.portal.gebiedsscan.map.GeoJson.Point;
import be.signaalhuis.portal.gebiedsscan.map.GeoJson.Ring;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Lays outlines on a flat sheet: a town is small enough for a degree to be as long everywhere in it. */
final class Sheet {

    private static final long WIDTH = 1000;
    private static final long MARGIN = 8;

    private final double west;
    private final double north;
    private final double perDegreeEast;
    private final double perDegreeNorth;
    private final long height;

    private Sheet(List<Point> points) {
        west = least(points, Point::longitude);
        north = -least(points, point -> -point.latitude());
        var south = least(points, Point::latitude);
        var east = -least(points, point -> -point.longitude());
        perDegreeEast = (WIDTH - 2 * MARGIN) / Math.max(east - west, 1e-9);
        perDegreeNorth = perDegreeEast / Math.cos(Math.toRadians((north + south) / 2));
        height = Math.round((north - south) * perDegreeNorth) + 2 * MARGIN;
    }

    static Drawing draw(GeoJson map) {
        var points = map.drawn().stream()
                .flatMap(feature -> feature.geometry().rings().stream())
                .flatMap(ring -> ring.points().stream())
                .toList();
        var sheet = new Sheet(points);
        var shapes = map.drawn().stream().map(sheet::shape).toList();
        return new Drawing(shapes, WIDTH, sheet.height, false, map.attribution());
    }

    private static double least(List<Point> points, ToDoubleFunction<Point> of) {
        return points.stream().mapToDouble(of).min().orElse(0);
    }

    private Shape shape(Feature feature) {
        var rings = feature.geometry().rings();
        var largest = rings.stream()
                .max(Comparator.comparingDouble(ring -> Math.abs(Middle.of(ring).surface())))
                .orElseThrow();
        var middle = Middle.of(largest);
        return new Shape(
                feature.code(),
                rings.stream().map(this::path).collect(Collectors.joining()),
                Math.round(x(middle.longitude())),
                Math.round(y(middle.latitude())));
    }

    private String path(Ring ring) {
        return ring.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", x(point.longitude()), y(point.latitude())))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private double x(double longitude) {
        return MARGIN + (longitude - west) * perDegreeEast;
    }

    private double y(double latitude) {
        return MARGIN + (north - latitude) * perDegreeNorth;
    }
}
