package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** Writing a signal down, the list, and one of them with each thing that can be done with it. */
final class SignalPages {

    private static final List<String> THEMES = List.of(
            "overlast", "huisjesmelkerij", "kinderarmoede", "beleidsknelpunt", "radicalisering?triage=FENOMEEN");
    private static final List<String> STEPS = List.of("verbeteren", "hergraderen", "samenvoegen", "intrekken");
    private static final Map<RunningProduct, String> LOGGED = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> RETRACTED = new ConcurrentHashMap<>();

    private SignalPages() {}

    static Stream<Page> all() {
        return Stream.of(writing(), list(), file(), change()).flatMap(pages -> pages);
    }

    private static Stream<Page> writing() {
        return Stream.concat(
                THEMES.stream().map(theme -> Page.at("signal on " + theme, "analyst", "/signalen/nieuw/" + theme)),
                Stream.of(
                        Page.at("themes of signals", "analyst", "/signalen/nieuw"),
                        Page.at("triage", "analyst", "/signalen/nieuw/radicalisering"),
                        page(
                                "no signal",
                                visitor -> visitor.open("/signalen/nieuw/radicalisering")
                                        .go(visitor.find(By.cssSelector("button[value=TRADITIONELE_BELEVING]")))),
                        page("signal with errors", visitor -> send(visitor.open("/signalen/nieuw/huisjesmelkerij"))),
                        page("signal with words to look at", SignalPages::words),
                        page("receipt of a signal", SignalPages::receipt),
                        Page.at("themes for the desk", "intake", "/signalen/nieuw")));
    }

    private static Stream<Page> list() {
        return Stream.of(
                Page.at("signals", "analyst", "/signalen"),
                Page.at("signals filtered", "analyst", "/signalen?thema=OVERLAST&wijk=71016W26&gebruikt=nee"),
                Page.at("signals to look at", "analyst", "/signalen?nazien=ja"),
                Page.at("signals found nothing", "analyst", "/signalen?begin=01/01/1990&einde=02/01/1990"),
                Page.at("signals with errors", "analyst", "/signalen?begin=onzin&einde=32/01/2026"),
                Page.at("signals of the desk", "intake", "/signalen"),
                Page.at("signals empty", "intake-as", "/signalen"),
                page("signals behind a wall", visitor -> {
                    Partner.of(visitor).logs("intake", "71016W22", "EIGEN_DIENST");
                    visitor.open("/signalen");
                }));
    }

    private static Stream<Page> file() {
        return Stream.of(
                page("file of a signal", visitor -> visitor.open(logged(visitor))),
                page("file of a signal from the register", SignalPages::listed),
                page("file of a signal as it was", visitor -> visitor.open(logged(visitor) + "?bekend=01/01/2001")),
                page("file of a signal on no day", visitor -> visitor.open(logged(visitor) + "?bekend=onzin")),
                page("file of a signal corrected", visitor -> {
                    var signal = fresh(visitor);
                    Partner.of(visitor).corrects(signal, "\"area\": \"71016W27\"");
                    visitor.open("/signalen/" + signal);
                }),
                page("file of a retracted signal", visitor -> visitor.open(retracted(visitor))));
    }

    private static Stream<Page> change() {
        return Stream.of(
                        STEPS.stream().map(step -> page(step + " of a signal", visitor -> open(visitor, step))),
                        STEPS.stream()
                                .map(step -> page(step + " of a signal with errors", visitor -> {
                                    open(visitor, step);
                                    if (step.equals("verbeteren")) {
                                        visitor.type("observedOn", "32/01/2026");
                                    }
                                    send(visitor);
                                })),
                        Stream.of(
                                page("looked at a signal", SignalPages::lookedAt),
                                page("retract a signal for certain", SignalPages::retract),
                                page("conflict about a signal", SignalPages::conflict)))
                .flatMap(pages -> pages);
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "analyst", way);
    }

    /** One on which nothing was done; the same for every look. */
    static String logged(Visitor visitor) {
        return LOGGED.computeIfAbsent(visitor.product(), product -> "/signalen/" + fresh(visitor));
    }

    static String fresh(Visitor visitor) {
        return Partner.of(visitor).logs("analyst", Partner.NORTH, "OVERLEGTAFEL");
    }

    static void send(Visitor visitor) {
        visitor.go(visitor.find(By.id("bewaren")));
    }

    private static void open(Visitor visitor, String step) {
        visitor.open(logged(visitor) + "/" + step);
    }

    static void fillIn(Visitor visitor, String summary) {
        visitor.open("/signalen/nieuw/overlast").pick("area", Partner.NORTH).pick("source", "WIJKMANAGER");
        visitor.find(By.id("subtype")).click();
        var domain = visitor.find(By.id("policyDomain"));
        if (domain.getTagName().equals("input")) {
            domain.click();
        }
        visitor.type("summary", summary);
    }

    static void words(Visitor visitor) {
        fillIn(visitor, "Afval, volgens de buren van de moslims.");
        send(visitor);
    }

    static void receipt(Visitor visitor) {
        fillIn(visitor, "Zakken naast de container aan het plein.");
        send(visitor);
        visitor.find(By.cssSelector(".govuk-panel--confirmation"));
    }

    private static void listed(Visitor visitor) {
        visitor.open("/signalen?thema=HUISJESMELKERIJ").go(visitor.find(By.cssSelector("a[data-row]")));
    }

    private static String retracted(Visitor visitor) {
        return RETRACTED.computeIfAbsent(visitor.product(), product -> {
            var signal = fresh(visitor);
            Partner.of(visitor)
                    .done(
                            "analyst",
                            "/v1/signals/" + signal + "/retraction",
                            "{\"cause\": \"FOUTIEF_GEREGISTREERD\", \"reason\": \"vergissing\"}",
                            0);
            return "/signalen/" + signal;
        });
    }

    private static void lookedAt(Visitor visitor) {
        visitor.open("/signalen?nazien=ja").go(visitor.find(By.cssSelector("a[data-row]")));
        visitor.open(visitor.path() + "/nazien");
    }

    private static void retract(Visitor visitor) {
        open(visitor, "intrekken");
        visitor.find(By.id("retractionCause")).click();
        visitor.type("reason", "dubbel");
        send(visitor);
    }

    static void conflict(Visitor visitor) {
        var signal = fresh(visitor);
        visitor.open("/signalen/" + signal + "/verbeteren")
                .pick("area", "71016W27")
                .type("reason", "overkant");
        Partner.of(visitor).corrects(signal, "\"area\": \"71016W22\", \"source\": \"POLITIE\"");
        send(visitor);
    }
}
