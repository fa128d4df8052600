package be.signaalhuis.query.signals;

import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which signals lie in some areas of a municipality: by the sector that was said, or by the neighbourhood that was fixed
 * when it was written down.
 *
 * @param whole whether all of the municipality is meant
 */
public record SignalArea(List<String> sectors, List<String> neighbourhoods, boolean whole) {

    /** Whether a code names an area of that municipality, or all of it. */
    public static boolean isIn(Code municipality, String code) {
        return find(municipality, code).isPresent();
    }

    /** @param codes all of them in that municipality; none for all of it */
    public static SignalArea of(Code municipality, List<String> codes) {
        var sectors = new ArrayList<String>();
        var neighbourhoods = new ArrayList<String>();
        var whole = codes.isEmpty();
        for (var code : codes) {
            var area = find(municipality, code).orElseThrow();
            whole |= area.is(Level.MUNICIPALITY);
            if (area.is(Level.SECTOR)) {
                sectors.add(code);
            } else {
                Areas.current().within(area.code()).forEach(one -> neighbourhoods.add(one.value()));
            }
        }
        return new SignalArea(sectors, neighbourhoods, whole);
    }

    private static Optional<Area> find(Code municipality, String code) {
        return Code.isShapedLike(code)
                ? Areas.current().find(Code.of(code)).filter(area -> municipality.equals(area.municipality()))
                : Optional.empty();
    }

    /** SQL condition for the signals in it; a single neighbourhood is no list, so that an index gives their order. */
    public String condition() {
        if (whole) {
            return "true";
        }
        if (sectors.isEmpty() && neighbourhoods.size() == 1) {
            return "neighbourhood = :neighbourhood";
        }
        return "(neighbourhood = any (:neighbourhoods::text[]) or area = any (:sectors::text[]))";
    }

    /** What {@link #condition} needs. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (neighbourhoods.size() == 1) {
            parameters.put("neighbourhood", neighbourhoods.getFirst());
        }
        parameters.put("neighbourhoods", neighbourhoods.toArray(String[]::new));
        parameters.put("sectors", sectors.toArray(String[]::new));
        return parameters;
    }
}
