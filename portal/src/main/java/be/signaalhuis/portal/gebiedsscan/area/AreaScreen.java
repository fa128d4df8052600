package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.Periods;
import be.signaalhuis.portal.gebiedsscan.filter.ScanTags;
import be.signaalhuis.portal.gebiedsscan.filter.Trend;
import be.signaalhuis.portal.gebiedsscan.indicators.IndicatorRows;
import be.signaalhuis.portal.gebiedsscan.scan.SinceBaseline;
import be.signaalhuis.portal.gebiedsscan.small.SmallCounts;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of an area. */
@Component
class AreaScreen {

    private final Areas areas;
    private final AreaCharts charts;
    private final TimelineShown timeline;
    private final IndicatorRows indicators;
    private final SinceBaseline since;
    private final ScanTags tags;
    private final Periods periods;
    private final Codes codes;
    private final Dates dates;
    private final Patience patience;

    AreaScreen(
            Areas areas,
            AreaCharts charts,
            TimelineShown timeline,
            IndicatorRows indicators,
            SinceBaseline since,
            ScanTags tags,
            Periods periods,
            Codes codes,
            Dates dates,
            Patience patience) {
        this.areas = areas;
        this.charts = charts;
        this.timeline = timeline;
        this.indicators = indicators;
        this.since = since;
        this.tags = tags;
        this.periods = periods;
        this.codes = codes;
        this.dates = dates;
        this.patience = patience;
    }

    /** An unknown theme in an address restricts nothing. */
    List<String> known(List<String> themes) {
        return codes.book().list("THEME").stream()
                .map(entry -> entry.code())
                .filter(themes::contains)
                .toList();
    }

    void frame(AreaAsked asked, Model model) {
        var filter = asked.filter();
        model.addAttribute("area", codes.area(asked.area()));
        model.addAttribute("areaCode", asked.area());
        model.addAttribute("filter", filter);
        model.addAttribute("page", asked.page());
        model.addAttribute("tags", tags.of(filter, asked.page()));
        model.addAttribute("periods", periods.of(filter, asked.page()));
        model.addAttribute("lifeDomains", List.of());
        model.addAttribute("today", dates.today());
        model.addAttribute("back", filter.address(Addresses.SCAN));
    }

    /** @return whether a script asked again, and there is nothing new for it */
    boolean show(AreaAsked asked, Model model) {
        var answer = areas.signals(asked.area(), asked.filter());
        if (patience.isStillWaiting(answer.behind(), model)) {
            return true;
        }
        var signals = answer.content();
        model.addAttribute("signals", signals);
        model.addAttribute("again", asked.address());
        model.addAttribute("indicators", indicators.of(signals.indicators()));
        model.addAttribute(
                "printedTotal",
                SmallCounts.of(List.copyOf(signals.themes().values())).printedTotal());
        model.addAttribute("charts", charts.of(signals, asked.filter()));
        model.addAttribute(
                "total",
                signals.total() == 0
                        ? null
                        : Addresses.figure(signals.links().figure("total"), asked.area(), "total", asked.filter()));
        if (!answer.behind()) {
            model.addAttribute("since", since.of(asked.area()).orElse(null));
            asked.filter().before().ifPresent(before -> {
                var then = areas.signals(asked.area(), before).content().total();
                model.addAttribute("before", before);
                model.addAttribute("trend", new Trend(then, signals.total()));
            });
        }
        Window.of(asked, signals).ifPresent(window -> timeline.show(asked, signals, window, model));
        return false;
    }
}
