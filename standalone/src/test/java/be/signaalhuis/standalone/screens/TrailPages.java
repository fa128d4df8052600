package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** What an auditor sees of events, of one file through time, of looks, and of what figures are made of. */
final class TrailPages {

    private static final Map<RunningProduct, String> FILES = new ConcurrentHashMap<>();
    private static final By FIRST_FILE = By.cssSelector("#events a[data-row]");

    private TrailPages() {}

    static Stream<Page> all() {
        return Stream.of(
                Page.at("events", "auditor", "/controle/gebeurtenissen"),
                Page.at("events found nothing", "auditor", "/controle/gebeurtenissen?doorWie=niemand"),
                Page.at("events with errors", "auditor", "/controle/gebeurtenissen?geregistreerdVan=onzin"),
                page("file through time", visitor -> visitor.open(file(visitor))),
                page("file through time with errors", visitor -> visitor.open(file(visitor) + "?na=onzin")),
                page("two states compared", visitor -> visitor.open(file(visitor) + "/vergelijken?van=0&tot=0")),
                page("comparison with errors", visitor -> visitor.open(file(visitor) + "/vergelijken?van=9999&tot=x")),
                page("look", visitor -> visitor.open(file(visitor) + "/inzage")),
                page("look with errors", visitor -> {
                    visitor.open(file(visitor) + "/inzage");
                    SignalPages.send(visitor);
                }),
                page("look done", TrailPages::looks),
                page("looks", visitor -> visitor.open("/controle/inzages")),
                Page.at("looks found nothing", "auditor", "/controle/inzages?doorWie=niemand"),
                Page.at("looks with errors", "auditor", "/controle/inzages?gekekenVan=onzin"),
                page(
                        "figure checked",
                        visitor -> visitor.open("/meldpunt/jaarcijfers/2010")
                                .go(visitor.find(By.cssSelector("main a[href*='/controle/cijfers/']")))));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "auditor", way);
    }

    /** One of those that the events are about; the same for every look. */
    private static String file(Visitor visitor) {
        return FILES.computeIfAbsent(
                visitor.product(),
                product -> visitor.open("/controle/gebeurtenissen")
                        .find(FIRST_FILE)
                        .getDomAttribute("href")
                        .replaceFirst("\\?.*", ""));
    }

    private static void looks(Visitor visitor) {
        visitor.open(file(visitor) + "/inzage").find(By.id("inzageGrond")).click();
        visitor.type("inzageReden", "Steekproef van de auditor");
        SignalPages.send(visitor);
    }
}
