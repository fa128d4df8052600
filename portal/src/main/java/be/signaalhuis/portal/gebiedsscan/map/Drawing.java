package be.signaalhuis.portal.gebiedsscan.map;

import java.util.List;

/**
 * The outlines of all areas on one sheet.
 *
 * @param tiles whether they are tiles, which only say roughly where things lie
 * @param source whom the outlines are from; null for tiles
 */
record Drawing(List<Shape> shapes, long width, long height, boolean tiles, String source) {

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
