package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.Session;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** People log in with the issuer, see what is theirs, and log out there too. */
@OnScreen
class LoginStoryTest {

    private static final By NAVIGATION = By.cssSelector(".sh-navigation a");
    private static final List<String> PLACES = List.of(
            "/meldpunt/zoeken",
            "/meldpunt/concepten",
            "/meldpunt/meldingen",
            "/meldpunt/jaarcijfers",
            "/meldpunt/invoer",
            "/signalen/nieuw",
            "/knelpunten",
            "/gebiedsscan",
            "/overleg",
            "/signalen/invoer");

    private Browser browser;
    private SharedProduct product;
    private Visitor visitor;

    @BeforeEach
    void sitDown(Browser browser, SharedProduct product) {
        this.browser = browser;
        this.product = product;
        visitor = new Visitor(browser, product.running());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intake      | Vandaag, Nieuwe melding, Meldingen, Jaarcijfers, Register invoeren, Nieuw signaal",
                "intake-as   | Vandaag, Nieuwe melding, Meldingen, Jaarcijfers, Register invoeren, Nieuw signaal",
                "policy      | Vandaag, Jaarcijfers, Gebiedsscans, Jaarcijfers cliëntoverleg, Opvolging",
                "auditor     | Vandaag, Controle, Jaarcijfers, Jaarcijfers cliëntoverleg",
                "analyst     | Vandaag, Nieuw signaal, Signalen, Knelpunten, Gebiedsscan, Overleg, Signalen invoeren",
                "scanmanager | Vandaag, Nieuw signaal, Signalen, Knelpunten, Gebiedsscan, Overleg, Signalen invoeren",
                "lco         | Vandaag, Nieuw signaal, Lokaal Cliëntoverleg",
                "partner     | Vandaag, Mijn overleg",
                "dpo         | Vandaag, Controle",
                "admin       | Vandaag"
            })
    void everybodySeesTheirOwnPagesAndNoOthers(String account, String places) throws Exception {
        visitor.logIn(account);
        assertThat(visitor.heading()).isEqualTo("Vandaag");
        assertThat(visitor.texts(By.cssSelector(".sh-reader")))
                .first()
                .asString()
                .contains(account);
        assertThat(visitor.texts(NAVIGATION)).containsExactly(places.split(", "));

        var own = browser.driver().findElements(NAVIGATION).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        var others = PLACES.stream()
                .filter(place -> !own.contains(place))
                .filter(place -> !(own.contains("/meldpunt/zoeken") && place.equals("/meldpunt/concepten")))
                .toList();
        for (var place : own) {
            assertThat(visitor.open(place).heading()).as(place).isNotEqualTo("Deze pagina bestaat niet");
        }
        var session = new Session(browser, product.running().portal());
        for (var place : others) {
            var answer = session.get(place, "Accept-Language", "nl");
            assertThat(answer.statusCode()).as(place).isEqualTo(404);
            assertThat(answer.body()).contains("<h1 class=\"govuk-heading-l\">Deze pagina bestaat niet");
        }
    }

    @Test
    void whoLogsOutIsLoggedOutWithTheIssuerToo() {
        visitor.logIn("intake").press("Afmelden");
        assertThat(visitor.address()).startsWith(product.running().issuer() + "/login");
        visitor.open("/meldpunt/jaarcijfers/2010");
        assertThat(visitor.address())
                .as("asked again who she is")
                .startsWith(product.running().issuer() + "/login");
        assertThat(visitor.passTheLogin("policy").path()).isEqualTo("/meldpunt/jaarcijfers/2010");
    }

    @Test
    void aWrongPasswordLetsNobodyIn() {
        visitor.open("/");
        visitor.find(By.id("password")).sendKeys("wrong");
        visitor.go(visitor.find(By.cssSelector("button[type=submit]")));
        assertThat(visitor.text()).contains("Gebruiker of wachtwoord klopt niet.");
        assertThat(visitor.open("/").address()).startsWith(product.running().issuer());
    }

    @Test
    void nobodyNeedsToLogInForHelpAndTheAccessibilityStatement() {
        assertThat(visitor.open("/hulp").heading()).isEqualTo("Hulp");
        assertThat(visitor.open("/toegankelijkheid").heading()).isEqualTo("Toegankelijkheidsverklaring");
        assertThat(visitor.sees(NAVIGATION)).isFalse();
        assertThat(visitor.text()).doesNotContain("Afmelden");
    }

    @ParameterizedTest
    @CsvSource({"nl, Vandaag", "fr, Aujourd’hui", "en, Today"})
    void eachLanguageIsOneClickAwayAndIsKept(String code, String title) {
        visitor.logIn("intake");
        visitor.go(visitor.find(By.cssSelector(".sh-languages a[hreflang=" + code + "]")));
        assertThat(visitor.heading()).isEqualTo(title);
        assertThat(visitor.open("/hulp").open("/").heading()).isEqualTo(title);
        assertThat(visitor.find(By.tagName("html")).getDomAttribute("lang")).isEqualTo(code);
        assertThat(visitor.texts(By.cssSelector(".sh-languages a[aria-current]")))
                .hasSize(1);
    }

    @Test
    void theBrowsersOwnLanguageCountsUntilAnotherIsChosen() {
        browser.language("fr-BE, en;q=0.5");
        assertThat(visitor.open("/hulp").find(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("fr");
        browser.language("de");
        assertThat(visitor.open("/hulp").find(By.tagName("html")).getDomAttribute("lang"))
                .as("Dutch for whoever speaks none of the three")
                .isEqualTo("nl");
    }

    @Test
    void afterTheSessionHasEndedThePageComesBackAfterTheLogin() {
        visitor.logIn("policy").open("/meldpunt/jaarcijfers/2010");
        browser.forget("__Host-signaalhuis");
        browser.forget("SIGNAALHUIS_LOGIN");
        visitor.open("/meldpunt/jaarcijfers/2010");
        assertThat(visitor.address()).startsWith(product.running().issuer() + "/login");
        assertThat(visitor.passTheLogin("policy").path()).isEqualTo("/meldpunt/jaarcijfers/2010");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFormSentTooLateIsTakenUpAfterTheLoginWithAllThatWasTyped(boolean scripts) {
        visitor.logIn("intake");
        browser.scripts(scripts);
        var facts = IntakePages.begin(visitor) + "/feiten";
        visitor.open(facts).type("facts.description", "wat zij typte").type("facts.municipality", "Genk");
        browser.forget("__Host-signaalhuis");
        browser.forget("SIGNAALHUIS_LOGIN");
        visitor.submit();
        assertThat(visitor.address()).startsWith(product.running().issuer() + "/login");
        visitor.passTheLogin("intake");
        assertThat(visitor.path()).as("on to the next part").endsWith("/gronden");
        assertThat(visitor.open(facts).find(By.id("facts.description")).getDomProperty("value"))
                .isEqualTo("wat zij typte");
    }

    @Test
    void whatIsTypedWhenTheAutosaveComesTooLateIsNotLost() {
        visitor.logIn("intake");
        var facts = IntakePages.begin(visitor) + "/feiten";
        visitor.open(facts);
        browser.forget("__Host-signaalhuis");
        browser.forget("SIGNAALHUIS_LOGIN");
        visitor.type("facts.description", "wat zij typte");
        browser.await(now -> now.getCurrentUrl().startsWith(product.running().issuer() + "/login"));
        visitor.passTheLogin("intake");
        assertThat(visitor.path()).as("back at her report").endsWith("/taken");
        assertThat(visitor.open(facts).find(By.id("facts.description")).getDomProperty("value"))
                .isEqualTo("wat zij typte");
    }

    @Test
    void aScriptThatAsksTooLateMovesTheWholePageToTheLogin() {
        visitor.logIn("intake");
        browser.forget("__Host-signaalhuis");
        browser.forget("SIGNAALHUIS_LOGIN");
        browser.driver().executeScript("htmx.ajax('GET', '/meldpunt/jaarcijfers', '#spoken')");
        browser.await(now -> now.getCurrentUrl().startsWith(product.running().issuer() + "/login"));
        assertThat(visitor.passTheLogin("intake").heading()).isEqualTo("Vandaag");
    }
}
