package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Two people, one file, at the same time: both see what the other did, and nothing is lost. With and without scripts. */
@OnScreen
class ConflictTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothChangesAreKeptAndTheContestedOneIsChosen(boolean scripts, Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("intake");
        browser.scripts(scripts);
        FilePages.conflict(visitor);

        assertThat(visitor.heading()).contains("Een collega wijzigde deze melding intussen");
        assertThat(visitor.text()).contains("handicap", "leeftijd", "onderwijs", "nagevraagd");
        assertThat(visitor.find(By.id("reason")).getDomProperty("value")).isEqualTo("verkeerd gekozen");

        visitor.press("Mijn wijziging toch toepassen");
        assertThat(visitor.text()).contains("leeftijd", "onderwijs", "verkeerd gekozen", "nagevraagd");
        assertThat(visitor.texts(By.cssSelector(".sh-timeline__what")))
                .containsExactlyInAnyOrder("Geregistreerd", "Verbeterd", "Verbeterd");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoCannotSaveAnyMoreKeepsWhatSheTyped(boolean scripts, Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("intake");
        browser.scripts(scripts);
        FilePages.barred(visitor);

        assertThat(visitor.heading()).contains("Uw wijziging kan niet meer");
        assertThat(visitor.find(By.id("text")).getDomProperty("value")).contains("leeftijd", "verkeerd gekozen");
        assertThat(visitor.sees(By.linkText("Heropen de melding eerst"))).isTrue();
    }
}
