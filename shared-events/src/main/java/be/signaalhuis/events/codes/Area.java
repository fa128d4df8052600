package be.signaalhuis.events.codes;

import java.math.BigDecimal;

/**
 * A piece of the map that facts and figures can be about.
 *
 * @param municipality NIS code of the municipality it lies in; of a municipality or a province its own code
 * @param neighbourhood the one it lies in or is; of anything larger its own code
 * @param district the district that its neighbourhood is grouped in, or null: only Genk-Oost is confirmed by a plan
 * @param division edition of the division it belongs to; null for what no division made
 * @param km2 surface, or null when it is not known
 * @param tile where it stands on a map of tiles, for a neighbourhood only
 */
public record Area(
        Code code,
        Level level,
        Labels labels,
        Code municipality,
        Code neighbourhood,
        Code district,
        Code division,
        BigDecimal km2,
        Tile tile) {

    /** How large an area is, from small to large. */
    public enum Level {
        SECTOR,
        NEIGHBOURHOOD,
        DISTRICT,
        MUNICIPALITY,
        PROVINCE
    }

    /** A place on a map of tiles, counted from 1 in the north-west; neighbours stand roughly where they lie. */
    public record Tile(int column, int row) {}

    public boolean is(Level other) {
        return level == other;
    }
}
