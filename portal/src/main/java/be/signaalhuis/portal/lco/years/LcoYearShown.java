package be.signaalhuis.portal.lco.years;

import be.signaalhuis.portal.audit.figures.FigureAddress;
import be.signaalhuis.portal.charts.Bar;
import be.signaalhuis.portal.charts.Chart;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.login.PageRights;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Stand;
import be.signaalhuis.portal.page.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a year. */
@Component
class LcoYearShown {

    private final Codes codes;
    private final Texts texts;

    LcoYearShown(Codes codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /**
     * A figure.
     *
     * @param share percent; null when it is a share of nothing
     * @param address where one sees what it is made of; null when there is nothing, or not for this reader
     */
    record Row(String name, long count, BigDecimal share, String address) {}

    String show(LcoYear year, Stand stand, Model model) {
        var moment = year.asKnownOn() == null ? "" : year.asKnownOn().toString();
        var links = links(year, moment);
        model.addAttribute("year", year);
        model.addAttribute("stand", stand);
        model.addAttribute("meetings", meetings(year, links));
        model.addAttribute("families", families(year, links));
        model.addAttribute("agreements", agreements(year, links));
        model.addAttribute("requested", requested(year));
        model.addAttribute("same", YearAddress.of(year.year(), moment));
        model.addAttribute("file", YearAddress.file(year.year(), moment));
        model.addAttribute("now", YearAddress.of(year.year(), ""));
        return "lco/years/year";
    }

    private static List<Row> meetings(LcoYear year, BiFunction<String, Long, String> links) {
        var shares = year.shares();
        return List.of(
                row("withClient", year.withClient(), shares.withClient(), links),
                row("withoutClient", year.withoutClient(), shares.withoutClient(), links),
                row("careWorkersOnly", year.careWorkersOnly(), shares.careWorkersOnly(), links),
                row("total", year.total(), shares.total(), links),
                row("firstOverleg", year.firstOverleg(), null, links),
                row("familyNetwork", year.familyNetwork(), null, links));
    }

    private static List<Row> families(LcoYear year, BiFunction<String, Long, String> links) {
        return List.of(
                row("familiesWithChildren", year.familiesWithChildren(), null, links),
                row("familiesGrownInTwoDomains", year.familiesGrownInTwoDomains(), year.shareGrown(), links));
    }

    private static List<Row> agreements(LcoYear year, BiFunction<String, Long, String> links) {
        return List.of(
                row("agreementsDue", year.agreementsDue(), null, links),
                row("agreementsOnTime", year.agreementsOnTime(), year.shareOnTime(), links));
    }

    private static Row row(String name, long count, BigDecimal share, BiFunction<String, Long, String> links) {
        return new Row(name, count, share, links.apply(name, count));
    }

    /** To what a figure is made of, for whoever may see files of families; to what moved it for whoever checks it. */
    private static BiFunction<String, Long, String> links(LcoYear year, String moment) {
        var figures = year.links().figures();
        var files =
                PageRights.OF_THE_PORTAL.allows(Reader.current(), YearAddress.ALL + "/" + year.year() + "/cijfers/1");
        return (name, count) -> {
            var figure = figures.get(name);
            if (figure == null || !files) {
                return check(year, name);
            }
            return count == 0 ? null : YearAddress.figure(year.year(), figure, name, moment);
        };
    }

    private static String check(LcoYear year, String name) {
        var figure = year.links().figures().get(name);
        return FigureAddress.of(figure, "lco", year.year(), name, Reader.current());
    }

    private Chart requested(LcoYear year) {
        var most = year.requestedBy().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var rows = year.requestedBy().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> Bar.of(
                        codes.label("OVERLEG_REQUESTER", one.getKey()),
                        one.getValue(),
                        check(year, "requestedBy/" + one.getKey()),
                        most))
                .toList();
        return new Chart(
                "requestedBy",
                "overleg",
                texts.of("lcoYear.requested"),
                texts.of("lcoYear.requester"),
                List.of(texts.of("lcoYear.requested.says")),
                rows);
    }
}
