package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.page.Stand;
import java.util.ArrayList;
import java.util.List;

/**
 * Which figure somebody asks about.
 *
 * @param cut how the year was divided, or the name of a total
 * @param code what is counted there; empty for a total
 * @param from where the page begins; empty for the first
 */
record FigureAsked(int year, String cut, String code, Stand stand, String from) {

    private static final String REPORTS = "/v1/meldpunt/annual-reports/{year}/reports?cut={cut}";

    Answer<FigurePage> ask(Questions questions) {
        var path = new StringBuilder(REPORTS);
        var values = new ArrayList<Object>(List.of(year, cut));
        add("code", code, path, values);
        add("asKnownOn", stand.asked(), path, values);
        add("cursor", from, path, values);
        return questions.get(FigurePage.class, path.toString(), values.toArray());
    }

    private static void add(String name, String value, StringBuilder path, List<Object> values) {
        if (value != null && !value.isEmpty()) {
            path.append('&').append(name).append("={").append(name).append('}');
            values.add(value);
        }
    }

    String codeOrNull() {
        return code.isEmpty() ? null : code;
    }

    String address() {
        return Addresses.reports(year, cut, codeOrNull(), stand.typed());
    }

    String next(FigurePage page) {
        return page.next() == null ? null : Addresses.moreReports(year, cut, codeOrNull(), stand.typed(), page.next());
    }
}
