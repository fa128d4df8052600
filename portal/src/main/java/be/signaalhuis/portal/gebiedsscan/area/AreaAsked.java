package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wants to see of an area.
 *
 * @param themes those on the timeline; none is all
 * @param cursor where the list of signals begins; empty for the first page
 */
record AreaAsked(String area, ScanFilter filter, List<String> themes, String cursor) {

    static final String THEME = "thema";
    static final String CURSOR = "vanaf";
    private static final String TIMELINE = "#tijdlijn";

    AreaAsked fromTheTop() {
        return new AreaAsked(area, filter, themes, "");
    }

    String page() {
        return Addresses.area(area);
    }

    /** The whole page. */
    String address() {
        return themed(filter.address(page()), themes);
    }

    /** The timeline, in another period. */
    String during(Window window) {
        return themed(filter.during(window.from(), window.until()).address(page()), themes) + TIMELINE;
    }

    /** The timeline with one theme more, or less when it was there. */
    String turned(String theme) {
        var others = new ArrayList<>(themes);
        if (!others.remove(theme)) {
            others.add(theme);
        }
        return themed(filter.address(page()), others) + TIMELINE;
    }

    String allThemes() {
        return filter.address(page()) + TIMELINE;
    }

    String at(String next) {
        return Addresses.with(address(), CURSOR, next) + TIMELINE;
    }

    private static String themed(String address, List<String> themes) {
        var all = address;
        for (var theme : themes) {
            all = Addresses.with(all, THEME, theme);
        }
        return all;
    }
}
