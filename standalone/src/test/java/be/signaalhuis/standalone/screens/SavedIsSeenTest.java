package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * What she saved is on the next page she sees: while the views are three seconds behind as what was accepted, with a
 * tag that says so; then as they have it, without her doing anything. With scripts and without.
 */
@OnScreen
class SavedIsSeenTest {

    private static final Duration BEHIND = Duration.ofSeconds(3);
    private static final By PROCESSING = By.cssSelector(".sh-processing");
    private static final By TIMELINE = By.cssSelector(".sh-timeline__what");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNewReport(boolean scripts, Browser browser, SharedProduct product) throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("intake");
        browser.scripts(scripts);
        String number;
        try (var views = SlowViews.of(product.running())) {
            var since = System.nanoTime();
            IntakePages.register(visitor);
            number = visitor.find(By.id("number")).getDomProperty("value");
            visitor.follow("Melding openen");
            assertSaysThatItWaits(visitor);
            assertThat(visitor.text()).contains("Genk", "handicap", "werk");
            visitor.open("/meldpunt/meldingen");
            assertSaysThatItWaits(visitor);
            assertThat(visitor.text()).contains(number, "handicap");
            awaitSince(browser, since);
        }
        awaitTheRealOnes(visitor);
        assertThat(visitor.find(By.linkText(number)).isDisplayed()).isTrue();
        visitor.follow(number);
        awaitTheRealOnes(visitor);
        assertThat(visitor.texts(TIMELINE)).containsExactly("Geregistreerd");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCorrection(boolean scripts, Browser browser, SharedProduct product) throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("intake");
        var report = FilePages.open(visitor);
        browser.scripts(scripts);
        try (var views = SlowViews.of(product.running())) {
            var since = System.nanoTime();
            visitor.open(report + "/verbeteren").type("mainGround", "LEEFTIJD").type("reason", "verkeerd gekozen");
            FilePages.send(visitor);
            assertSaysThatItWaits(visitor);
            assertThat(visitor.text()).contains("leeftijd").doesNotContain("afkomst");
            awaitSince(browser, since);
        }
        awaitTheRealOnes(visitor);
        assertThat(visitor.texts(TIMELINE)).containsExactlyInAnyOrder("Geregistreerd", "Verbeterd");
        assertThat(visitor.text()).contains("leeftijd", "verkeerd gekozen");
    }

    private static void assertSaysThatItWaits(Visitor visitor) {
        assertThat(visitor.find(PROCESSING).getText()).containsIgnoringCase("wordt verwerkt");
    }

    private static void awaitSince(Browser browser, long since) {
        browser.await(now -> System.nanoTime() - since > BEHIND.toNanos());
    }

    /** She does nothing. */
    private static void awaitTheRealOnes(Visitor visitor) {
        visitor.browser().await(now -> now.findElements(PROCESSING).isEmpty());
    }
}
