package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.gebiedsscan.map.GeoJson.Ring;

/**
 * The point of balance of an outline.
 *
 * @param surface in square degrees, below zero when the line runs with the clock
 */
record Middle(double longitude, double latitude, double surface) {

    static Middle of(Ring ring) {
        var points = ring.points();
        double twice = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            var one = points.get(i);
            var next = points.get(i + 1);
            var cross = one.longitude() * next.latitude() - next.longitude() * one.latitude();
            twice += cross;
            x += (one.longitude() + next.longitude()) * cross;
            y += (one.latitude() + next.latitude()) * cross;
        }
        return twice == 0
                ? new Middle(points.getFirst().longitude(), points.getFirst().latitude(), 0)
                : new Middle(x / (3 * twice), y / (3 * twice), twice / 2);
    }
}
