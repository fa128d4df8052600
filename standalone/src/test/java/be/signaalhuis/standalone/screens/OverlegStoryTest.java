package be.signaalhuis.standalone.screens;

import static be.signaalhuis.standalone.screens.Coordination.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.Keyboard;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.Canary;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A family at the table, from the day its file opens to the day it closes; its core again without scripts. */
@OnScreen
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OverlegStoryTest {

    private static final String FAMILY = "Gezin Kanariewit";
    private static final String HELPER = "Kanarie Peeters";
    private static final String SEAT = HELPER + ", CAW, hulpverlener";
    private static final String PLACE = "Kanariezaal";
    private static final String WELL = "De kanariekinderen gaan graag naar school.";
    private static final String LESS_WELL = "Er is vocht in de kanariekamer.";
    private static final String CALL = "Kanariebelt met de huisbaas";
    private static final String DRAW_UP = "Kanarieplan voor het geld maken";

    private static final String BEFORE = day(-10);

    private static Coordination file;
    private static List<Integer> families;

    @Test
    @Order(1)
    void aFileOpensAndTheFamilySitsDownWithWhoHelpsIt(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        families = Coordination.families(visitor);
        file = Coordination.opens(visitor, FAMILY)
                .seats("HULPVERLENER", HELPER, "CAW", "partner")
                .appoints("Kanarie Janssen")
                .appointsPivot(SEAT);
        assertThat(file.opened().text()).contains(FAMILY, HELPER, "Spilfiguur", "Kanarie Janssen", "Coördinator");
    }

    @Test
    @Order(2)
    void theyMeetOnAnInvitationThatSaysNoNameAndTheReportBeginsWithWhatGoesWell(Browser browser, SharedProduct product)
            throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        at(visitor).plans(PLACE).opened().follow(day(0));
        var invitation = browser.download(
                () -> visitor.find(By.partialLinkText("Uitnodiging")).click(), ".ics");
        assertThat(Files.readString(invitation))
                .contains("BEGIN:VCALENDAR", "Overleg", PLACE)
                .doesNotContain("Kanariewit", HELPER);

        at(visitor).holds(BEFORE).reports(WELL, LESS_WELL, "Een droge kamer.").shares();
        try (var report = ClientReport.downloaded(visitor)) {
            assertThat(report.isTagged()).isTrue();
            assertThat(report.language()).isEqualTo("nl");
            assertThat(report.text()).contains("Een droge kamer.").containsSubsequence(WELL, LESS_WELL);
        }
    }

    @Test
    @Order(3)
    void theyScoreAndAgreeWhoDoesWhatAndTheDayOfTheCoordinatorShowsIt(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        at(visitor)
                .scores(Map.of("INKOMEN", 2, "HUISVESTING", 1, "TAAL", 3))
                .agrees(CALL, SEAT, day(1))
                .agrees(DRAW_UP, FAMILY, day(0));
        assertThat(file.opened().text()).contains("Eerste score: 1");

        browser.await(now -> visitor.open("/lco").text().contains(CALL));
        assertThat(visitor.find(By.cssSelector("section[aria-labelledby=today]"))
                        .getText())
                .contains(DRAW_UP, FAMILY);
        assertThat(visitor.find(By.cssSelector("section[aria-labelledby=waiting]"))
                        .getText())
                .contains(HELPER, CALL);
        browser.await(now -> row(visitor.open(file.file() + "/afspraken"), CALL).contains("eraan herinnerd"));
    }

    @Test
    @Order(4)
    void theCareWorkerSaysThatItIsDone(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("partner");
        visitor.open("/lco/mijn").awaitText(CALL);
        assertThat(visitor.text()).contains(FAMILY, "Verslag van " + BEFORE).doesNotContain(DRAW_UP, WELL);
        visitor.go(visitor.find(By.xpath("//tr[contains(., '%s')]//a[contains(@href, '/gedaan')]".formatted(CALL))));
        visitor.go(visitor.find(By.id("bewaren"))).awaitText("De afspraak is uitgevoerd");
        browser.await(now -> row(visitor.open("/lco/mijn"), CALL).contains("Uitgevoerd"));
    }

    @Test
    @Order(5)
    void atTheNextMeetingOneKeyRenewsWhatIsOpenAndTheFamilyHasGrown(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        at(visitor).plans(PLACE).opened().follow("Aan tafel met het gezin");
        visitor.follow("Noteer eerst wie er aan tafel zit");
        file.isHeld(day(0));
        var keyboard = new Keyboard(browser);
        visitor.awaitText("Afspraak 1 van 2").awaitText(CALL).awaitText("Gedaan");
        keyboard.press(Keys.ARROW_RIGHT);
        visitor.awaitText("Afspraak 2 van 2").awaitText(DRAW_UP);
        keyboard.press("v").on("/verlengen", "tableDue");
        visitor.type("tableDue", day(20)).type("tableReason", "Het OCMW heeft pas later tijd.");
        visitor.go(visitor.find(By.id("bewaren"))).awaitText("De afspraak is verlengd");

        file.scores(Map.of("INKOMEN", 3, "HUISVESTING", 3, "TAAL", 3));
        assertThat(file.opened().text()).contains("Van 2 naar 3: 1 sterker", "Van 1 naar 3: 2 sterker", "gelijk");
        assertThat(row(visitor.open(file.file() + "/afspraken"), DRAW_UP)).contains(day(20), "1 keer verlengd");
    }

    @Test
    @Order(6)
    void theYearCountsTheFamilyAndThatItGrew(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        var grown = families.stream().map(count -> count + 1).toList();
        browser.await(now -> Coordination.families(visitor).equals(grown));
    }

    @Test
    @Order(7)
    void onceTheClientWithdrawsNothingIsPlannedAndOnceItStopsNothingIsLeftButClosing(
            Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        at(visitor).withdraws();
        assertThat(file.steps())
                .containsExactly(
                        "Toestemming opnieuw noteren",
                        "Iemand van tafel laten gaan",
                        "Gegevens verbeteren",
                        "De cliënt stopt",
                        "Dossier afsluiten");
        assertThat(visitor.sees(By.cssSelector("main a[href*='/tafel'], main a[href*='/plannen']")))
                .isFalse();
        assertThat(file.stops().steps()).containsExactly("Dossier afsluiten");
        assertThat(file.closes("OP_VRAAG_VAN_CLIENT").steps()).isEmpty();
        assertThat(visitor.text()).contains("Aan dit dossier verandert niets meer");
    }

    @Test
    @Order(8)
    void theCoreWorksWithoutScripts(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        browser.scripts(false);
        file = Coordination.opens(visitor, FAMILY)
                .seats("HULPVERLENER", HELPER, "CAW", "partner")
                .plans(PLACE)
                .holds(BEFORE)
                .reports(WELL, LESS_WELL, "Een droge kamer.")
                .shares()
                .scores(Map.of("INKOMEN", 2))
                .agrees(DRAW_UP, FAMILY, day(0));
        file.plans(PLACE)
                .holds(day(0))
                .opened()
                .follow("Aan tafel met het gezin")
                .awaitText(DRAW_UP);
        visitor.go(visitor.find(By.cssSelector("main a[href$='/gedaan']")));
        visitor.go(visitor.find(By.id("bewaren"))).awaitText("Goed zo: het is gedaan");
        file.scores(Map.of("INKOMEN", 4));
        assertThat(file.opened().text()).contains("Van 2 naar 4: 2 sterker");
        assertThat(file.withdraws().closes("TOESTEMMING_INGETROKKEN").steps()).containsExactly("Dossier heropenen");
    }

    /** What is about people is in no address, title, log or file on the disk. */
    @AfterEach
    void nothingPersonalIsOutside(Browser browser, SharedProduct product) throws Exception {
        var outside = String.join("\n", browser.history())
                + String.join("\n", browser.heard().addresses())
                + String.join("\n", product.running().process().output());
        assertThat(outside).contains("/lco").doesNotContain("anarie");
        assertThat(Canary.filesHolding(product.data(), "Kanariewit", "kanariekamer", "Kanarieplan"))
                .isEmpty();
    }

    private static Coordination at(Visitor visitor) {
        file = new Coordination(visitor, file.file());
        return file;
    }

    private static String row(Visitor visitor, String agreement) {
        return visitor.find(By.xpath("//tr[contains(., '%s')]".formatted(agreement)))
                .getText();
    }
}
