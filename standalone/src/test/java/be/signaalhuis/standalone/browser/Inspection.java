package be.signaalhuis.standalone.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What must be right on whatever page is in front of the reader, in words about what is not. */
public final class Inspection {

    private static final Pattern KEY_WITHOUT_TEXT = Pattern.compile("\\?\\?[\\w.-]+");
    private static final String WIDER_THAN_THE_WINDOW = """
            const window_ = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= window_) { return ''; }
            return [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > window_ + 1)
                .slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' ; ')
                || 'by what nobody sees: ' + document.documentElement.scrollWidth + ' > ' + window_;
            """;
    /** What scrolls sideways by itself hides something, unless it says so and takes the focus. */
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('main *')]
                .filter(element => element.scrollWidth > element.clientWidth + 1
                    && getComputedStyle(element).overflowX === 'auto' && element.tabIndex < 0)
                .map(element => element.outerHTML.slice(0, 80)).join(' ; ');
            """;

    private static final String HEADINGS =
            "return [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).length";

    private final Browser browser;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Browser browser) {
        this.browser = browser;
    }

    /** In a language, at each of these widths. */
    public static List<String> of(Browser browser, String language, int... widths) {
        return of(browser, language, width -> true, widths);
    }

    /**
     * The same, with axe at some of the widths only: it takes most of the time.
     *
     * @param thoroughly at which width axe looks as well
     */
    public static List<String> of(Browser browser, String language, IntPredicate thoroughly, int... widths) {
        var inspection = new Inspection(browser);
        inspection.texts(language);
        inspection.quiet();
        for (var width : widths) {
            browser.width(width);
            inspection.fits(width);
            if (thoroughly.test(width)) {
                Axe.violations(browser).forEach(found -> inspection.fault(width + " px: " + found));
            }
        }
        return inspection.faults;
    }

    private void texts(String language) {
        var driver = browser.driver();
        var title = driver.getTitle();
        if (!title.endsWith("Signaalhuis") || title.contains("??")) {
            fault("title: " + title);
        }
        var spoken = driver.executeScript("return document.documentElement.lang");
        if (!language.equals(spoken)) {
            fault("lang: " + spoken);
        }
        var headings = driver.executeScript(HEADINGS);
        if (!Long.valueOf(1).equals(headings)) {
            fault("h1: " + headings);
        }
        KEY_WITHOUT_TEXT.matcher(driver.getPageSource()).results().forEach(key -> fault("no text: " + key.group()));
    }

    /** Nothing in the console, nothing asked of another host. */
    private void quiet() {
        var heard = browser.heard();
        var thisPage = browser.driver().getCurrentUrl();
        heard.complaints().stream()
                .filter(complaint -> !isThePagesOwnStatus(complaint, thisPage))
                .forEach(complaint -> fault("console: " + complaint));
        heard.beyond("127.0.0.1").forEach(address -> fault("asked elsewhere: " + address));
    }

    /** A page that says that there is no such page also says so to the console. */
    private static boolean isThePagesOwnStatus(String complaint, String page) {
        return complaint.startsWith(page + " - Failed to load resource");
    }

    private void fits(int width) {
        var widest = browser.driver().executeScript(WIDER_THAN_THE_WINDOW).toString();
        if (!widest.isEmpty()) {
            fault(width + " px: wider than the window: " + widest);
        }
        var cutOff = browser.driver().executeScript(CUT_OFF).toString();
        if (!cutOff.isEmpty()) {
            fault(width + " px: cut off: " + cutOff);
        }
    }

    private void fault(String what) {
        faults.add(what);
    }
}
