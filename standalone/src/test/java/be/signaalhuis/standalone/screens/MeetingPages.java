package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who meets, one meeting, what is to be done, conversations, and the year. */
final class MeetingPages {

    private static final List<String> STEPS = List.of("agenda", "houden", "afgelasten");
    private static final List<String> HELD_STEPS = List.of("verslag", "beslissing");
    private static final Map<RunningProduct, String> PLANNED = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> HELD = new ConcurrentHashMap<>();
    private static final Map<RunningProduct, String> ITEMS = new ConcurrentHashMap<>();

    private MeetingPages() {}

    static Stream<Page> all() {
        return Stream.of(
                        Stream.of(
                                page("bodies", "/overleg"),
                                page("body", "/overleg/instanties/nieuw"),
                                sent("body", visitor -> visitor.open("/overleg/instanties/nieuw")),
                                page("plan a meeting", "/overleg/nieuw"),
                                sent("plan a meeting", visitor -> visitor.open("/overleg/nieuw")),
                                page("meeting", visitor -> visitor.open(planned(visitor))),
                                page("meeting held", visitor -> visitor.open(held(visitor))),
                                sent("meeting", visitor -> visitor.open(held(visitor))),
                                page("meetings", visitor -> {
                                    held(visitor);
                                    visitor.open("/overleg");
                                })),
                        STEPS.stream().map(step -> page(step, visitor -> visitor.open(planned(visitor) + "/" + step))),
                        HELD_STEPS.stream()
                                .flatMap(step -> Stream.of(
                                        page(step, visitor -> visitor.open(held(visitor) + "/" + step)),
                                        sent(step, visitor -> visitor.open(held(visitor) + "/" + step)))),
                        items())
                .flatMap(pages -> pages);
    }

    private static Stream<Page> items() {
        return Stream.of(
                page("items", visitor -> {
                    item(visitor);
                    visitor.open("/opvolging");
                }),
                page("items found nothing", "/opvolging?genoteerdIn=1999"),
                page("items with errors", "/opvolging?genoteerdIn=onzin"),
                page("new item", "/opvolging/nieuw"),
                sent("new item", visitor -> visitor.open("/opvolging/nieuw")),
                Page.at("new item for policy", "policy", "/opvolging/nieuw"),
                page("item done", visitor -> visitor.open(item(visitor) + "/gedaan")),
                page("item dropped", visitor -> visitor.open(item(visitor) + "/vervallen")),
                sent("item dropped", visitor -> visitor.open(item(visitor) + "/vervallen")),
                page("conversations", "/opvolging/gesprekken"),
                page("conversation", "/opvolging/gesprekken/nieuw"),
                sent("conversation", visitor -> visitor.open("/opvolging/gesprekken/nieuw")),
                page("year", "/opvolging/" + DeskDay.today().getYear()));
    }

    private static Page page(String name, String path) {
        return Page.at(name, "analyst", path);
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "analyst", way);
    }

    /** With nothing filled in. */
    private static Page sent(String name, Consumer<Visitor> way) {
        return page(name + " with errors", visitor -> {
            way.accept(visitor);
            SignalPages.send(visitor);
        });
    }

    /** The same for every look. */
    static String planned(Visitor visitor) {
        return PLANNED.computeIfAbsent(visitor.product(), product -> plan(visitor));
    }

    static String held(Visitor visitor) {
        return HELD.computeIfAbsent(visitor.product(), product -> {
            var meeting = plan(visitor);
            Partner.of(visitor)
                    .done(
                            "analyst",
                            meeting.replace("/overleg", "/v1/consultations") + "/holding",
                            "{\"heldOn\": \"%s\", \"attendance\": [\"POLITIE\"], \"report\": \"Er was weinig tijd.\"}"
                                    .formatted(DeskDay.today()),
                            0);
            return meeting;
        });
    }

    static String item(Visitor visitor) {
        return ITEMS.computeIfAbsent(
                visitor.product(),
                product -> "/opvolging/"
                        + Partner.of(visitor).done("analyst", "/v1/follow-up/action-point", """
                                {"text": "Meer containers aan het plein", "owner": "WIJKONTWIKKELING", "due": "%s",
                                 "consultation": "%s"}""".formatted(
                                DeskDay.today().plusDays(30), held(visitor).replace("/overleg/", ""))));
    }

    private static String plan(Visitor visitor) {
        var partner = Partner.of(visitor);
        var body = partner.done("analyst", "/v1/consultation-bodies", """
                {"kind": "ANDERE", "name": "Wijkoverleg Waterschei", "minimumPerYear": 4,
                 "obligatoryParties": ["POLITIE", "OCMW"]}""");
        return "/overleg/"
                + partner.done(
                        "analyst",
                        "/v1/consultations",
                        "{\"body\": \"%s\", \"plannedOn\": \"%s\"}".formatted(body, DeskDay.today()));
    }
}
