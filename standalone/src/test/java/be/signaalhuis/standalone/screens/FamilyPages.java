package be.signaalhuis.standalone.screens;

import static be.signaalhuis.standalone.screens.FamilyPage.fresh;
import static be.signaalhuis.standalone.screens.FamilyPage.page;
import static be.signaalhuis.standalone.screens.FamilyPage.sent;
import static be.signaalhuis.standalone.screens.FamilyPage.way;
import static be.signaalhuis.standalone.screens.FamilyPage.with;
import static be.signaalhuis.standalone.screens.FamilyPage.wrong;

import java.util.List;
import java.util.stream.Stream;

/** The file of a family where it can stand, each thing that is done with it, and its meetings. */
final class FamilyPages {

    private static final List<String> STEPS = List.of(
            "deelnemer",
            "coordinator",
            "spilfiguur",
            "vertrek",
            "verbeteren",
            "knelpunt",
            "pauze",
            "toestemming-intrekken",
            "stoppen",
            "sluiten");
    private static final List<String> ACTS = List.of("plannen", "houden");

    private FamilyPages() {}

    static Stream<Page> all() {
        return Stream.concat(file(), meetings());
    }

    private static Stream<Page> file() {
        return Stream.concat(
                Stream.of(
                        page("file of a family", FamilyAtWork::page),
                        page("file of a family as it was", family -> family.page() + "?bekend=01/01/2001"),
                        page("file of a family on no day", family -> family.page() + "?bekend=onzin"),
                        way("new file of a family", visitor -> visitor.open(fresh(visitor))),
                        way("paused file of a family", visitor -> visitor.open(with(visitor, "pause", "{}"))),
                        way(
                                "file of a family that withdrew",
                                visitor -> visitor.open(with(visitor, "consent-withdrawal", "{}"))),
                        way("file of a family that stopped", visitor -> visitor.open(with(visitor, "stop", "{}"))),
                        way(
                                "closed file of a family",
                                visitor -> visitor.open(with(visitor, "closure", "{\"cause\": \"DOELEN_BEREIKT\"}"))),
                        way("conflict about a family", FamilyPage::conflict)),
                STEPS.stream()
                        .flatMap(step -> Stream.of(
                                page(step + " of a family", family -> family.page() + "/" + step),
                                wrong(step + " of a family", family -> family.page() + "/" + step))));
    }

    private static Stream<Page> meetings() {
        return Stream.of(
                        ACTS.stream()
                                .flatMap(act -> Stream.of(
                                        page(act + " with a family", family -> family.page() + "/vergaderingen/" + act),
                                        sent(
                                                act + " with a family",
                                                family -> family.page() + "/vergaderingen/" + act))),
                        Stream.of("", "/houden", "/verplaatsen", "/afzeggen")
                                .map(act -> page("planned with a family" + act, family -> family.plannedPage() + act)),
                        Stream.of("", "/verslag", "/delen", "/verbeteren")
                                .map(act -> page("held with a family" + act, family -> family.heldPage() + act)),
                        Stream.of(
                                sent("call off with a family", family -> family.plannedPage() + "/afzeggen"),
                                sent("correct with a family", family -> family.heldPage() + "/verbeteren")))
                .flatMap(pages -> pages);
    }
}
