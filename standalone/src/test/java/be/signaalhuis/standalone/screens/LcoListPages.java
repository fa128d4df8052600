package be.signaalhuis.standalone.screens;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Visitor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** The coordinator's start page and lists, agreements changed in place, a care partner's page, and the year. */
final class LcoListPages {

    private LcoListPages() {}

    static Stream<Page> all() {
        return Stream.of(
                page("lco start", visitor -> visitor.open("/lco")),
                page("open a file", visitor -> visitor.open("/lco/nieuw")),
                page("open a file with errors", visitor -> SignalPages.send(visitor.open("/lco/nieuw"))),
                page("families", visitor -> visitor.open("/lco/dossiers")),
                page("families found nothing", visitor -> visitor.open("/lco/dossiers?toestandDossier=STOPPED")),
                page("all agreements", visitor -> visitor.open("/lco/afspraken")),
                page("agreements found nothing", visitor -> visitor.open("/lco/afspraken?toestandAfspraak=dropped")),
                page("agreements with errors", visitor -> visitor.open("/lco/afspraken?wieAfspraak=KONING")),
                page("agreements of a family", visitor -> visitor.open(agreements(visitor))),
                page("agreement in place", LcoListPages::inPlace),
                page("agreement in place with errors", visitor -> {
                    inPlace(visitor);
                    visitor.find(By.id("bewaren")).click();
                    visitor.find(By.cssSelector("#afspraken .govuk-error-summary"));
                }),
                page("new agreement", visitor -> visitor.open(agreements(visitor) + "/nieuw")),
                page("new agreement with errors", visitor -> {
                    visitor.open(agreements(visitor) + "/nieuw");
                    SignalPages.send(visitor);
                }),
                page(
                        "lco year",
                        visitor -> visitor.open("/lco/jaar/" + DeskDay.today().getYear())),
                page("why the year counts a family", LcoListPages::why),
                page("lco year of none", visitor -> visitor.open("/lco/jaar/1999")),
                page("lco year with errors", visitor -> visitor.open("/lco/jaar/2013?stand=onzin")),
                Page.at("lco year for policy", "policy", "/lco/jaar/2013"),
                Page.at("import of meetings", "lco", "/lco/invoer"),
                Page.at("import of strengths", "lco", "/lco-krachten/invoer"),
                mine("mine", visitor -> visitor.open("/lco/mijn")),
                mine("mine done", visitor -> mine(visitor, "gedaan")),
                mine("mine not done with errors", visitor -> {
                    mine(visitor, "niet-gedaan");
                    SignalPages.send(visitor);
                }),
                Page.at("mine of nobody", "partner-school", "/lco/mijn"));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "lco", visitor -> {
            FamilyPage.atWork(visitor);
            way.accept(visitor);
        });
    }

    private static Page mine(String name, Consumer<Visitor> way) {
        return new Page(name, "partner", visitor -> {
            FamilyPage.atWork(visitor);
            way.accept(visitor);
        });
    }

    private static void mine(Visitor visitor, String step) {
        var family = FamilyPage.atWork(visitor);
        visitor.open(
                "%s/afspraken/%s/%s".formatted(family.page().replace("/lco/", "/lco/mijn/"), family.agreement(), step));
    }

    private static void why(Visitor visitor) {
        visitor.open("/lco/jaar/" + DeskDay.today().getYear()).go(visitor.find(By.cssSelector(".sh-figure__link")));
    }

    private static String agreements(Visitor visitor) {
        return FamilyPage.atWork(visitor).page() + "/afspraken";
    }

    private static void inPlace(Visitor visitor) {
        visitor.open(agreements(visitor));
        var way = visitor.find(By.cssSelector("a[href*='/verlengen']")).getAttribute("href");
        visitor.open(way.substring(way.indexOf("/lco/")));
    }
}
