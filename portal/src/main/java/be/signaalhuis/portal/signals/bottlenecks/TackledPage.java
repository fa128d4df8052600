package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Unknown;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The bottlenecks tackled in a year, as a list to print (plan 000, OD 2.3: jaarlijkse oplijsting). */
@Controller
class TackledPage {

    private static final int AT_A_TIME = 100;
    private static final int FIRST = 2000;

    private final Bottlenecks bottlenecks;
    private final BottleneckFiles files;
    private final Dates dates;

    TackledPage(Bottlenecks bottlenecks, BottleneckFiles files, Dates dates) {
        this.bottlenecks = bottlenecks;
        this.files = files;
        this.dates = dates;
    }

    @GetMapping(Bottlenecks.PAGE + "/aangepakt/{year}")
    String year(@PathVariable int year, Model model) {
        var thisYear = dates.today().getYear();
        if (year < FIRST || year > thisYear) {
            throw new Unknown();
        }
        model.addAttribute("year", year);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("tackled", tackled(year));
        return "signals/bottlenecks/tackled";
    }

    /** All pages of the list, with how each was tackled. */
    private List<BottleneckFile> tackled(int year) {
        var all = new ArrayList<BottleneckFile>();
        var cursor = "";
        while (cursor != null) {
            var page = bottlenecks
                    .page(Bottlenecks.TACKLED, Integer.toString(year), cursor, AT_A_TIME)
                    .content();
            page.items().forEach(item -> all.add(files.seen(item.id(), -1).file()));
            cursor = page.next();
        }
        return all;
    }
}
