package be.signaalhuis.query.codes;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.Labels;
import java.math.BigDecimal;
import java.util.List;

/**
 * An area with what it lies in.
 *
 * @param municipality NIS code; of a municipality or a province its own code
 * @param neighbourhood the neighbourhood it lies in or is; of anything larger its own code
 * @param district the district that its neighbourhood is grouped in; absent when no plan confirms one
 * @param division edition of the division; absent for a municipality or a province
 * @param km2 surface in square kilometres; absent when it is not known
 * @param tile where it stands on a map of tiles, counted from 1 in the north-west; neighbourhoods only
 * @param aliases other names that plans use for it, alone or together with its neighbours
 */
record AreaShown(
        Code code,
        Area.Level level,
        Labels labels,
        Code municipality,
        Code neighbourhood,
        Code district,
        Code division,
        BigDecimal km2,
        Area.Tile tile,
        List<String> aliases) {

    static AreaShown of(Area area, Areas areas) {
        return new AreaShown(
                area.code(),
                area.level(),
                area.labels(),
                area.municipality(),
                area.neighbourhood(),
                area.district(),
                area.division(),
                area.km2(),
                area.tile(),
                areas.aliases(area.code()));
    }
}
