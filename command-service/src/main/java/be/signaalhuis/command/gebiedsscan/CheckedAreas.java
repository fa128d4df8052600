package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Area.Level;
import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import java.util.List;

/** Neighbourhoods as a municipality may name them: its own, and together of one division. */
record CheckedAreas(CodeCheck check, Code municipality) {

    private static final int MOST = 100;

    void all(String field, List<Code> areas) {
        if (!check.required(field, areas)) {
            return;
        }
        if (areas.size() > MOST) {
            check.add(field, "tooMany", MOST);
            return;
        }
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            var at = field + "[" + i + "]";
            if (!one(at, area)) {
                continue;
            }
            if (areas.indexOf(area) < i) {
                check.add(at, "codeTwice", area.value());
            } else if (isOfAnotherDivision(area, areas.getFirst())) {
                check.add(at, "divisionMixed");
            }
        }
    }

    private static boolean isOfAnotherDivision(Code area, Code first) {
        var division = Areas.divisionOf(first);
        return division != null && !division.equals(Areas.divisionOf(area));
    }

    /** Whether it is a neighbourhood of the municipality; if not, the check knows. */
    boolean one(String field, Code area) {
        if (!check.required(field, area)) {
            return false;
        }
        var known = Areas.current().find(area).filter(found -> found.is(Level.NEIGHBOURHOOD));
        if (known.isEmpty()) {
            check.add(field, "codeUnknown", area.value());
        } else if (!known.get().municipality().equals(municipality)) {
            check.add(field, "areaElsewhere");
        } else {
            return true;
        }
        return false;
    }
}
