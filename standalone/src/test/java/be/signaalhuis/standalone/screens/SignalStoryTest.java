package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/** From something seen in Waterschei to a scan that is compared with its baseline; again without scripts. */
@OnScreen
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignalStoryTest {

    private static final int MOST_TAPS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String YESTERDAY = DeskDay.today().minusDays(1).format(DAY);

    private static String signal;
    private static String number;
    private static String bottleneck;

    @Test
    @Order(1)
    void aSignalIsWrittenDownOnAPhoneAndCountsAtOnce(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        var north = Neighbourhood.north(visitor);
        int before = north.onTheMap();
        assertThat(north.onItsPage()).isEqualTo(before);

        int taps = NewSignal.byThumb(visitor);
        System.out.printf("a new signal: %d taps beyond the text%n", taps);
        assertThat(taps).isLessThanOrEqualTo(MOST_TAPS);
        signal = NewSignal.id(visitor);
        number = NewSignal.number(visitor);

        north.awaitOnTheMap(before + 1);
        north.awaitOnItsPage(before + 1);
        assertThat(visitor.text()).contains("overlast", DeskDay.today().format(DAY));
    }

    @Test
    @Order(2)
    void thePastDoesNotKnowIt(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        visitor.open("/signalen/" + signal).type("bekend", YESTERDAY).press("Toon hoe het was");
        assertThat(visitor.text()).contains("Op %s was dit signaal nog niet genoteerd".formatted(YESTERDAY));

        visitor.open("/gebiedsscan/" + Partner.NORTH).type("stand", YESTERDAY).press("Toon");
        assertThat(visitor.text()).contains("zoals bekend op " + YESTERDAY).doesNotContain("Kanarieafval");
        assertThat(visitor.find(By.cssSelector(".sh-scan__found")).getText()).isEqualTo("Geen signalen");
    }

    @Test
    @Order(3)
    void itIsBundledWithOthersUnderOneCoordinator(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        var other = Partner.of(visitor).logs("analyst", Partner.NORTH, "OVERLEGTAFEL");
        visitor.open(unused());
        assertThat(visitor.sees(By.linkText(number))).isTrue();
        visitor.find(By.cssSelector("input[name=signaal][value='%s']".formatted(signal)))
                .click();
        visitor.find(By.cssSelector("input[name=signaal][value='%s']".formatted(other)))
                .click();
        visitor.press("Maak een knelpunt van de gekozen signalen")
                .type("bottleneckTitle", "Afval rond de containers in Noord")
                .pick("lifeDomain", "SOCIALE_COHESIE")
                .pick("coordinator", "WIJKONTWIKKELING")
                .tick("politie");
        visitor.press("Maak dit knelpunt").awaitText("Het knelpunt is gemaakt").awaitText("2 signalen");
        bottleneck = visitor.path().replaceFirst("\\?.*", "");
        assertThat(visitor.text()).contains("Wijkontwikkeling", "politie", number);

        assertNotUnusedAnyMore(visitor, signal);
        assertThat(visitor.open("/signalen/" + signal).text()).contains("Gebruikt in");
    }

    @Test
    @Order(4)
    void theMeetingMissesAPartyAndDecidesThatPolicyMustChange(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        var meeting = new Monitoring(visitor).isPlanned();
        meeting.talksOf("Afval rond de containers in Noord").isHeldWithout("Jeugd");
        assertThat(visitor.text()).contains("Ontbrak op dit overleg, maar moest erbij zijn: Jeugd");

        meeting.decidesThatPolicyMustChange("Er komt een ander ritme van ophaling.");
        var signal = Partner.of(visitor).logs("analyst", Partner.NORTH, "OVERLEGTAFEL");
        meeting.notesAnActionPoint(signal, "Meer containers aan het plein");
        assertNotUnusedAnyMore(visitor, signal);
    }

    @Test
    @Order(5)
    void anAdoptedScanStaysAsItWasAndItsNextVersionNamesWhatMovedWhichCell(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("scanmanager");
        var scanning = new Scanning(visitor);
        var scan = scanning.opens("Waterschei na de zomer");
        var first = scanning.fillsIn(Partner.NORTH).discusses().adopts(scan, 1);
        visitor.open(first);
        assertThat(visitor.text()).contains("0-meting", "verandert niet meer");
        var then = visitor.find(By.id("scans")).getText();

        visitor.open("/signalen/" + signal).follow("Verbeteren");
        visitor.choose("area", "Waterschei-Zuid").type("reason", "het was aan de overkant");
        visitor.press("Bewaar de verbetering").awaitText("De verbetering is bewaard");
        assertThat(visitor.open(first).find(By.id("scans")).getText()).isEqualTo(then);

        scanning.beginsAnew(scan).discusses().adopts(scan, 2);
        assertThat(visitor.open(first).text()).contains("verandert niet meer");
        visitor.open(scan).follow("Vergelijken met de 0-meting");
        assertThat(moved(visitor, Partner.NORTH)).contains("sociale cohesie", "−1 signaal verbeterd");
        assertThat(moved(visitor, Partner.SOUTH)).contains("sociale cohesie", "+1 signaal verbeterd");
    }

    @Test
    @Order(6)
    void theCoreWorksWithoutScripts(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("scanmanager");
        browser.scripts(false);
        var north = Neighbourhood.north(visitor);
        int before = north.onTheMap();
        var logged = NewSignal.byMouse(visitor);
        var itsNumber = NewSignal.number(visitor);
        visitor.open("/signalen").awaitText(itsNumber).follow(itsNumber).awaitText("Wat is er bekend?");
        assertThat(visitor.path()).contains(logged);
        north.awaitOnTheMap(before + 1);

        var scanning = new Scanning(visitor);
        var scan = scanning.opens("Zonder scripts");
        assertThat(visitor.open(scanning.fillsIn(Partner.SOUTH).discusses().adopts(scan, 1))
                        .text())
                .contains("verandert niet meer");
    }

    private static String unused() {
        return "/signalen?gebruikt=nee&wijk=%s&begin=%s"
                .formatted(Partner.NORTH, DeskDay.today().format(DAY));
    }

    private static void assertNotUnusedAnyMore(Visitor visitor, String signal) {
        visitor.open(unused());
        assertThat(visitor.sees(By.cssSelector("a[href='/signalen/%s']".formatted(signal))))
                .isFalse();
    }

    private static String moved(Visitor visitor, String area) {
        return visitor.find(By.cssSelector("section[aria-labelledby='%s']".formatted(area)))
                .getText();
    }
}
