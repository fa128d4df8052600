package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of the walk that a family takes with its coordinator and who helps it; with both example registers. */
record OverlegPictures(Visitor visitor, Album album) {

    private static final Path REGISTERS = Path.of("examples/registers");
    private static final LocalDate TODAY = DeskDay.today();

    void coordinator() throws Exception {
        takeIn("overleg", "lco-overleg.csv");
        takeIn("strengths", "lco-krachten.csv");
        var family = FamilyPage.atWork(visitor);
        visitor.open("/lco");
        album.wide("B0-day-of-the-coordinator").small("B0-day-of-the-coordinator");
        keep(Map.of(
                "B1-families",
                "/lco/dossiers",
                "B2-file-open",
                "/lco/nieuw",
                "B3-meeting-planned",
                family.plannedPage(),
                "B4-report",
                family.heldPage() + "/verslag"));
        meetAgain(family);
        visitor.open(family.page());
        album.wide("B5-file-of-a-family").small("B5-file-of-a-family");
        visitor.open(family.page() + "/tafel");
        album.wide("B6-at-the-table").small("B6-at-the-table");
        keep(Map.of(
                "B7-strengths-at-the-table", family.page() + "/tafel/krachten",
                "B8-agreements", family.page() + "/afspraken",
                "B9-year-of-consultations", "/lco/jaar/2013"));
    }

    void partner() throws IOException {
        visitor.open("/lco/mijn");
        album.wide("C0-tables-of-a-partner").small("C0-tables-of-a-partner");
    }

    /** The meeting of today, at which the family has grown. */
    private static void meetAgain(FamilyAtWork family) {
        family.file().changes("meetings", """
                {"meeting": "%s", "heldOn": "%s", "type": "LCO_MET_CLIENT", "participants": [{"id": "%s"}]}""".formatted(family.planned(), TODAY, family.helper()));
        for (var domain : List.of("INKOMEN", "HUISVESTING")) {
            family.file()
                    .changes(
                            "strengths",
                            "{\"measuredOn\": \"%s\", \"lifeDomain\": \"%s\", \"score\": 3}".formatted(TODAY, domain));
        }
        family.file().seen();
    }

    private void takeIn(String kind, String register) throws Exception {
        var product = visitor.product();
        var bytes = Files.readAllBytes(REGISTERS.resolve(register));
        var taken = product.post("lco", "/v1/imports/" + kind, "text/csv", bytes);
        product.ended("lco", taken.header("Location"));
    }

    private void keep(Map<String, String> pages) throws IOException {
        for (var page : new TreeMap<>(pages).entrySet()) {
            visitor.open(page.getValue());
            album.wide(page.getKey());
        }
    }
}
