package be.signaalhuis.portal.gebiedsscan.why;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Texts;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words which figure it is, from where it stood. */
@Component
class FigureName {

    private static final Map<String, String> LISTS = Map.of("lifeDomains", "LIFE_DOMAIN", "themes", "THEME");

    private final Codes codes;
    private final Dates dates;
    private final Texts texts;

    FigureName(Codes codes, Dates dates, Texts texts) {
        this.dates = dates;
        this.codes = codes;
        this.texts = texts;
    }

    /** @param place a cut and a code such as {@code themes/OVERLAST}, or {@code total} */
    String of(String area, String place) {
        var parts = place.split("/", 2);
        return parts.length < 2
                ? texts.of("why.name.total", codes.area(area))
                : texts.of("why.name", codes.area(area), part(parts[0], parts[1]));
    }

    private String part(String cut, String code) {
        if (cut.equals("months") && code.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return dates.month(YearMonth.parse(code));
        }
        return LISTS.containsKey(cut) ? codes.label(LISTS.get(cut), code) : code;
    }
}
