package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.Canary;
import be.signaalhuis.standalone.support.RunningProduct;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A day at the desk, from an empty register to a file of figures; with the keyboard, and again without scripts. */
@OnScreen
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStoryTest {

    private static final int MOST_KEYSTROKES = 25;
    private static final LocalDate TODAY = DeskDay.today();
    private static final String DAY = TODAY.minusDays(2).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    @TempDir
    private static Path data;

    private static RunningProduct product;

    @BeforeAll
    static void start() throws Exception {
        product = RunningProduct.on(data);
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void fromAnEmptyRegisterToFiguresWithTheKeyboard(Browser browser) throws Exception {
        var visitor = new Visitor(browser, product).logIn("intake");
        takeTheRegister(visitor);
        assertThat(visitor.text()).contains("75 rijen staan nu in het register");

        int before = reportsOfThisYear(visitor);
        int keystrokes = NewReport.byKeyboard(visitor, DAY);
        System.out.printf("a new report: %d keystrokes beyond the text%n", keystrokes);
        assertThat(keystrokes).isLessThanOrEqualTo(MOST_KEYSTROKES);
        workOnIt(visitor);
        assertCounted(visitor, before + 1);
        assertNothingPersonalOutside(visitor);
    }

    @Test
    @Order(2)
    void theSameWithoutScripts(Browser browser) throws Exception {
        var visitor = new Visitor(browser, product).logIn("intake");
        browser.scripts(false);
        attempt(visitor);
        assertThat(visitor.text()).contains("75 rijen staan al zo in het register", "Er is niets om in te voeren");

        int before = reportsOfThisYear(visitor);
        NewReport.byMouse(visitor, DAY);
        workOnIt(visitor);
        assertCounted(visitor, before + 1);
        assertNothingPersonalOutside(visitor);
    }

    private static void takeTheRegister(Visitor visitor) {
        attempt(visitor);
        assertThat(visitor.text()).contains("75 rijen komen in het register");
        visitor.press("Echt invoeren").awaitText("Het register is ingevoerd");
    }

    /** Choose, look, and try. */
    private static void attempt(Visitor visitor) {
        visitor.follow("Register invoeren")
                .find(By.id("bestand"))
                .sendKeys(RunningProduct.MELDPUNT.toAbsolutePath().toString());
        visitor.press("Bekijk het bestand").awaitText("Klopt dit bestand?").awaitText("M2009-001");
        visitor.press("Proefdraaien").awaitText("Proefdraaien is klaar");
    }

    private static int reportsOfThisYear(Visitor visitor) {
        visitor.open("/meldpunt/jaarcijfers/" + TODAY.getYear());
        return visitor.texts(By.cssSelector(".sh-total__count")).stream()
                .findFirst()
                .map(shown -> Integer.parseInt(shown.replaceAll("\\D", "")))
                .orElse(0);
    }

    /** Found again in the list, put right, and closed. */
    private static void workOnIt(Visitor visitor) {
        var number = visitor.find(By.id("number")).getDomProperty("value");
        visitor.follow("Meldingen").awaitText(number).follow(number);
        assertThat(visitor.text()).contains(Canaries.REPORTER, Canaries.FACTS, Canaries.OTHER_PARTY, "huidskleur");

        visitor.follow("Verbeteren").type("mainGround", "LEEFTIJD").type("reason", Canaries.REASON);
        visitor.press("Bewaar de verbetering")
                .awaitText("De verbetering is bewaard")
                .awaitText(Canaries.REASON);
        assertThat(visitor.text()).contains("leeftijd");

        visitor.follow("Afsluiten").tick("advies gegeven").press("Sluit de melding af");
        visitor.awaitText("De melding is afgesloten");
        visitor.browser()
                .await(now -> visitor.texts(By.cssSelector(".sh-timeline__what"))
                        .containsAll(List.of("Geregistreerd", "Verbeterd", "Afgesloten")));
    }

    private static void assertCounted(Visitor visitor, int reports) throws Exception {
        visitor.follow("Jaarcijfers");
        assertThat(reportsOfThisYear(visitor)).isEqualTo(reports);
        assertThat(Exports.text(visitor, "csv")).containsPattern("(?m)\\b%d\\b".formatted(reports));
        assertThat(Exports.text(visitor, "xlsx")).contains("<v>%d</v>".formatted(reports));
        assertThat(Exports.text(visitor, "pdf")).containsPattern("(?m)\\b%d\\b".formatted(reports));
    }

    private static void assertNothingPersonalOutside(Visitor visitor) throws Exception {
        var outside = String.join("\n", visitor.browser().history())
                + String.join("\n", visitor.browser().heard().addresses())
                + String.join("\n", product.process().output());
        assertThat(outside).contains("/meldpunt/concepten/");
        assertThat(outside).doesNotContain(Canaries.ANY);
        assertThat(Canary.filesHolding(data, Canaries.ANY)).isEmpty();
    }
}
