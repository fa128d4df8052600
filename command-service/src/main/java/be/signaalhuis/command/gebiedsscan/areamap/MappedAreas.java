package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Area;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which neighbourhoods a map draws: of one town, of one division, each once. */
final class MappedAreas {

    private static final String PROPERTY = "wijkCode";

    private final Code municipality;
    private final CodeCheck check;
    private final Set<Code> seen = new HashSet<>();
    private Code division;

    MappedAreas(Code municipality, CodeCheck check) {
        this.municipality = municipality;
        this.check = check;
    }

    /** The division of the areas that were read; null when there was none. */
    Code division() {
        return division;
    }

    /** The neighbourhood of a feature, from its property or else its id; null when that is no good. */
    Code of(String feature, JsonNode json) {
        var property = json.path("properties").path(PROPERTY);
        var named = property.isString();
        var field = named || json.path("id").isMissingNode() ? feature + ".properties." + PROPERTY : feature + ".id";
        var text = named ? property.asString() : json.path("id").asString("");
        if (text.isEmpty()) {
            check.add(field, "required");
            return null;
        }
        var area = Code.isShapedLike(text) ? Areas.current().find(Code.of(text)) : null;
        if (area == null || area.isEmpty()) {
            check.add(field, "codeUnknown");
            return null;
        }
        return checked(field, area.get());
    }

    private Code checked(String field, Area area) {
        if (!area.is(Level.NEIGHBOURHOOD)) {
            check.add(field, "neighbourhoodExpected");
        } else if (!area.municipality().equals(municipality)) {
            check.add(field, "areaElsewhere");
        } else if (division != null && !division.equals(area.division())) {
            check.add(field, "divisionOther", division.value());
        } else if (!seen.add(area.code())) {
            check.add(field, "areaTwice");
        } else {
            division = area.division();
        }
        return area.code();
    }
}
