package be.signaalhuis.query.followup.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.figures.FigureLinks;
import be.signaalhuis.query.followup.consultations.MeetingFigures;
import be.signaalhuis.query.followup.consultations.MeetingState;
import be.signaalhuis.query.followup.items.ItemFigures;
import be.signaalhuis.query.followup.moments.MomentFigures;
import be.signaalhuis.query.reading.Known;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the figures of a year lead to; of a list how many there are in it. */
final class YearLinks {

    private static final Map<String, String> LISTS =
            Map.of("actionPoints", "ACTIEPUNT", "agreements", "AFSPRAAK", "recommendations", "AANBEVELING");

    private YearLinks() {}

    /** Of how often each body met. */
    static FigureLinks of(List<BodyYear> bodies, Year year, Code municipality, Known known) {
        var figures = new LinkedHashMap<String, String>();
        for (var one : bodies) {
            figures.put(
                    one.body() + "/planned",
                    MeetingFigures.id(municipality, year, one.body(), MeetingState.PLANNED, known.position()));
            figures.put(
                    one.body() + "/held",
                    MeetingFigures.id(municipality, year, one.body(), MeetingState.HELD, known.position()));
        }
        return new FigureLinks(figures);
    }

    /** @param themes that were talked about */
    static FigureLinks of(Collection<String> themes, Year year, Code municipality, Known known) {
        var figures = new LinkedHashMap<String, String>();
        LISTS.keySet().stream()
                .sorted()
                .forEach(list ->
                        figures.put(list, ItemFigures.id(municipality, year, LISTS.get(list), known.position())));
        themes.forEach(theme -> figures.put(
                "conversationMoments/" + theme, MomentFigures.id(municipality, year, theme, known.position())));
        return new FigureLinks(figures);
    }
}
