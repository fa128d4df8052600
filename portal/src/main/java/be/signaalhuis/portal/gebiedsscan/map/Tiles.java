package be.signaalhuis.portal.gebiedsscan.map;

import be.signaalhuis.portal.codes.Area;
import java.util.List;

/** Without outlines each neighbourhood is a tile, roughly where it lies. */
final class Tiles {

    private static final long WIDE = 150;
    private static final long HIGH = 104;
    private static final long GAP = 6;

    private Tiles() {}

    static Drawing draw(List<Area> areas) {
        var columns =
                areas.stream().mapToInt(area -> area.tile().column()).max().orElse(1);
        var rows = areas.stream().mapToInt(area -> area.tile().row()).max().orElse(1);
        return new Drawing(
                areas.stream().map(Tiles::tile).toList(), columns * WIDE + GAP, rows * HIGH + GAP, true, null);
    }

    private static Shape tile(Area area) {
        var left = (area.tile().column() - 1) * WIDE + GAP;
        var top = (area.tile().row() - 1) * HIGH + GAP;
        var path = "M%d %dh%dv%dh-%dZ".formatted(left, top, WIDE - GAP, HIGH - GAP, WIDE - GAP);
        return new Shape(area.code(), path, left + (WIDE - GAP) / 2, top + (HIGH - GAP) / 2);
    }
}
