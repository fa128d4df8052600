package be.signaalhuis.portal.gebiedsscan.map;

import java.util.ArrayList;
import java.util.List;

/**
 * The map as the page shows it.
 *
 * @param legend one line for each class
 * @param elsewhere what is counted but lies in no area of the map
 */
public record MapShown(Drawing drawing, List<Place> places, List<Scale.Step> legend, List<Counted> elsewhere) {

    /** An area with its count; printed is what stands in print, or null when that is the count itself. */
    public record Counted(String code, String name, long count, String printed, String address) {}

    /**
     * An area on the map.
     *
     * @param step number of its class
     */
    public record Place(Shape shape, Counted counted, int step) {

        private static final int PER_LINE = 15;

        /** Its name in lines that a tile has room for. */
        public List<String> lines() {
            var lines = new ArrayList<String>();
            var line = new StringBuilder();
            for (var part : counted.name().split("(?<=[ -])")) {
                if (!line.isEmpty() && line.length() + part.strip().length() > PER_LINE) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(part);
            }
            lines.add(line.toString().strip());
            return List.copyOf(lines);
        }
    }
}
