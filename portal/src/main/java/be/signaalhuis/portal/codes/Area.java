package be.signaalhuis.portal.codes;

import java.util.Map;

/**
 * A piece of the map that figures are about.
 *
 * @param level SECTOR, NEIGHBOURHOOD, DISTRICT, MUNICIPALITY or PROVINCE
 * @param division edition of the division it belongs to; null for what no division made
 * @param tile where it stands on a map of tiles; null for what is no neighbourhood
 */
public record Area(
        String code, String level, Map<String, String> labels, String municipality, String division, Tile tile) {

    /** A place counted from 1 in the north-west. */
    public record Tile(int column, int row) {}
}
