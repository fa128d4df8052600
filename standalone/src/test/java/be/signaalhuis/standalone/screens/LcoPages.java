package be.signaalhuis.standalone.screens;

import static be.signaalhuis.standalone.screens.FamilyPage.atWork;
import static be.signaalhuis.standalone.screens.FamilyPage.page;
import static be.signaalhuis.standalone.screens.FamilyPage.sent;
import static be.signaalhuis.standalone.screens.FamilyPage.way;

import be.signaalhuis.standalone.browser.Visitor;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** What is about families: the day of the coordinator, the files, the table, the partner, the year. */
final class LcoPages {

    private static final int YEAR = LocalDate.now().getYear();

    private LcoPages() {}

    static Stream<Page> all() {
        return Stream.of(day(), FamilyPages.all(), TablePages.all(), partner(), year())
                .flatMap(pages -> pages);
    }

    private static Stream<Page> day() {
        return Stream.of(
                page("day of the coordinator", family -> "/lco"),
                page("families", family -> "/lco/dossiers"),
                way("family sought in vain", visitor -> {
                    visitor.open("/lco/dossiers").find(By.id("naamGezocht")).sendKeys("Nergens");
                    visitor.go(visitor.find(By.cssSelector(".sh-filters button[type=submit]")));
                }),
                page("open a file", family -> "/lco/nieuw"),
                sent("open a file", family -> "/lco/nieuw"),
                page("all agreements", family -> "/lco/afspraken"),
                page("agreements found nothing", family -> "/lco/afspraken?toestandAfspraak=notDone"),
                page("agreements with errors", family -> "/lco/afspraken?toestandAfspraak=onzin"),
                page("import of consultations", family -> "/lco/invoer"),
                page("import of strengths", family -> "/lco-krachten/invoer"));
    }

    private static Stream<Page> partner() {
        return Stream.of(
                new Page("tables of a partner", "partner", visitor -> {
                    atWork(visitor);
                    visitor.open("/lco/mijn");
                }),
                new Page("done by a partner", "partner", visitor -> mine(visitor, "gedaan")),
                new Page("not done by a partner with errors", "partner", visitor -> {
                    mine(visitor, "niet-gedaan");
                    SignalPages.send(visitor);
                }),
                Page.at("no table of a partner", "partner-school", "/lco/mijn"));
    }

    private static Stream<Page> year() {
        return Stream.of(
                page("year of consultations", family -> "/lco/jaar/" + YEAR),
                page("empty year of consultations", family -> "/lco/jaar/1999"),
                page("year of consultations with errors", family -> "/lco/jaar/" + YEAR + "?stand=onzin"),
                way("why the year counts a family", visitor -> {
                    atWork(visitor);
                    visitor.open("/lco/jaar/" + YEAR).go(visitor.find(By.cssSelector(".sh-figure__link")));
                }),
                new Page("year of consultations for policy", "policy", visitor -> {
                    atWork(visitor);
                    visitor.open("/lco/jaar/" + YEAR);
                }));
    }

    private static void mine(Visitor visitor, String step) {
        var family = atWork(visitor);
        visitor.open("/lco/mijn/%s/afspraken/%s/%s"
                .formatted(family.page().substring("/lco/".length()), family.agreement(), step));
    }
}
