package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** Searching first, a report in the making, and its receipt. */
final class IntakePages {

    private static final List<String> PARTS = List.of(
            "contact",
            "feiten",
            "gronden",
            "domein",
            "tegenpartij",
            "melder",
            "wens",
            "toestemming",
            "nakijken",
            "weg");

    private static final Map<RunningProduct, String> DRAFTS = new ConcurrentHashMap<>();

    private IntakePages() {}

    static Stream<Page> all() {
        return Stream.concat(
                Stream.of(
                        Page.at("search", "intake", "/meldpunt/zoeken"),
                        page("search with an error", IntakePages::wrongSearch),
                        page("search found", IntakePages::search),
                        new Page("search found nothing", "intake-as", IntakePages::search),
                        Page.at("no drafts", "intake-as", "/meldpunt/concepten"),
                        page("drafts", visitor -> {
                            draft(visitor);
                            visitor.open("/meldpunt/concepten");
                        }),
                        page("tasks", visitor -> visitor.open(draft(visitor) + "/taken")),
                        page("contact with errors", visitor -> wrong(visitor, "contact", "receivedOn", "32/01/2026")),
                        page(
                                "facts with errors",
                                visitor -> wrong(visitor, "feiten", "facts.occurredFrom", "gisteren")),
                        page("grounds with errors", visitor -> wrong(visitor, "gronden", "additionalGrounds", "onzin")),
                        page(
                                "domain with errors",
                                visitor ->
                                        visitor.open(draft(visitor) + "/domein").submit()),
                        page(
                                "check with errors",
                                visitor -> visitor.open(draft(visitor) + "/nakijken")
                                        .submit()),
                        page("receipt", IntakePages::register)),
                PARTS.stream()
                        .map(part -> page("intake " + part, visitor -> visitor.open(draft(visitor) + "/" + part))));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "intake", way);
    }

    private static void wrongSearch(Visitor visitor) {
        visitor.open("/meldpunt/zoeken")
                .type("facts.occurredFrom", "31/02/2026")
                .submit();
    }

    private static void search(Visitor visitor) {
        visitor.open("/meldpunt/zoeken").type("mainGround", "RAS").submit();
    }

    private static void wrong(Visitor visitor, String part, String field, String text) {
        visitor.open(draft(visitor) + "/" + part).type(field, text).submit();
    }

    /** The address of a draft with nothing in it yet; the same for every look. */
    static String draft(Visitor visitor) {
        return DRAFTS.computeIfAbsent(visitor.product(), product -> begin(visitor));
    }

    /** A draft of its own. */
    static String begin(Visitor visitor) {
        skip(visitor);
        return visitor.path().replaceFirst("/contact$", "");
    }

    private static void skip(Visitor visitor) {
        visitor.open("/meldpunt/zoeken").go(visitor.find(By.name("skipped")));
    }

    /** The shortest report there can be. */
    static void register(Visitor visitor) {
        var draft = begin(visitor);
        visitor.pick("channel", "TELEFOON").pick("reporterRole", "SLACHTOFFER").submit();
        visitor.open(draft + "/feiten").type("facts.municipality", "Genk").submit();
        visitor.open(draft + "/gronden").type("mainGround", "HANDICAP").submit();
        visitor.open(draft + "/domein").pick("domain", "WERK").submit();
        visitor.open(draft + "/nakijken").submit();
        visitor.find(By.cssSelector(".govuk-panel--confirmation"));
    }
}
