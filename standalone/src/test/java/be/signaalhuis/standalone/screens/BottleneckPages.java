package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Signals bundled into what is worked on together. */
final class BottleneckPages {

    private static final List<String> STEPS = List.of("voorleggen", "aanpakken", "coordinator", "diensten");
    private static final Map<RunningProduct, String> OPEN = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> ESCALATED = new ConcurrentHashMap<>();

    private BottleneckPages() {}

    static Stream<Page> all() {
        return Stream.concat(
                Stream.of(
                        page("bottleneck", visitor -> visitor.open(open(visitor))),
                        Page.at("bottlenecks", "analyst", "/knelpunten"),
                        Page.at("bottlenecks tackled", "analyst", "/knelpunten?stand=aangepakt"),
                        Page.at("bottlenecks of no year", "analyst", "/knelpunten?inJaar=onzin"),
                        Page.at("bottlenecks tackled in a year", "analyst", "/knelpunten/aangepakt/2026"),
                        Page.at("new bottleneck of nothing", "analyst", "/knelpunten/nieuw"),
                        page("new bottleneck", visitor -> visitor.open(choose(visitor, "nieuw"))),
                        page(
                                "new bottleneck with errors",
                                visitor -> SignalPages.send(visitor.open(choose(visitor, "nieuw")))),
                        page("add to a bottleneck", visitor -> visitor.open(choose(visitor, "toevoegen"))),
                        page(
                                "add to a bottleneck with errors",
                                visitor -> SignalPages.send(visitor.open(choose(visitor, "toevoegen")))),
                        page("bottleneck escalated", visitor -> visitor.open(escalated(visitor))),
                        page("answer", visitor -> visitor.open(escalated(visitor) + "/antwoord"))),
                STEPS.stream()
                        .flatMap(step -> Stream.of(
                                page(step + " of a bottleneck", visitor -> visitor.open(open(visitor) + "/" + step)),
                                page(
                                        step + " of a bottleneck, sent",
                                        visitor -> SignalPages.send(
                                                visitor.open(BottleneckPages.fresh(visitor) + "/" + step))))));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "analyst", way);
    }

    /** One that is worked on; the same for every look. */
    static String open(Visitor visitor) {
        return OPEN.computeIfAbsent(visitor.product(), product -> fresh(visitor));
    }

    static String fresh(Visitor visitor) {
        return "/knelpunten/" + Partner.of(visitor).bundles(SignalPages.fresh(visitor), SignalPages.fresh(visitor));
    }

    static String escalated(Visitor visitor) {
        return ESCALATED.computeIfAbsent(visitor.product(), product -> {
            var bottleneck = fresh(visitor);
            Partner.of(visitor)
                    .done(
                            "analyst",
                            bottleneck.replace("/knelpunten", "/v1/bottlenecks") + "/escalation",
                            "{\"body\": \"COLLEGE\", \"question\": \"Mag er een container bij?\", \"escalatedOn\": \"%s\"}"
                                    .formatted(DeskDay.today()),
                            0);
            return bottleneck;
        });
    }

    static String choose(Visitor visitor, String page) {
        var signal = SignalPages.logged(visitor).replace("/signalen/", "");
        return "/knelpunten/" + page + "?signaal=" + signal;
    }
}
