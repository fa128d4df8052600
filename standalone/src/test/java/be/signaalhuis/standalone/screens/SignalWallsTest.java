package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What the screens keep out, ask first, and show to nobody else; with scripts and without. */
@OnScreen
class SignalWallsTest {

    private static final String TODAY = DeskDay.today().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    private static final String SUMMARY = "Kanariesamenvatting van de eigen dienst.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void traditionalPracticeEndsAtTheQuestionAndOnlyTheCountIsKept(
            boolean scripts, Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        browser.scripts(scripts);
        int counted = Partner.of(visitor).notRetained();
        int signals = signals(visitor);
        answer(visitor, "TRADITIONELE_BELEVING");
        assertThat(visitor.heading()).isEqualTo("Dit is geen signaal");
        assertThat(visitor.text()).contains("Er is niets bewaard");
        browser.await(now -> Partner.of(visitor).notRetained() == counted + 1);
        assertThat(signals(visitor)).isEqualTo(signals);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void radicalisationWithoutAGradeIsRefusedWhereItIsMissing(boolean scripts, Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("analyst");
        browser.scripts(scripts);
        answer(visitor, "FENOMEEN");
        visitor.choose("area", NewSignal.PLACE).choose("source", "wijkmanager").type("summary", "Kanarietekst.");
        visitor.find(By.id("subtype")).click();
        visitor.find(By.id("policyDomain")).click();
        visitor.go(visitor.find(By.id("bewaren")));

        assertThat(visitor.find(By.id("grading.source-error")).getText()).contains("Kies hoe betrouwbaar de bron is");
        assertThat(visitor.find(By.id("grading.information-error")).getText())
                .contains("Kies hoe zeker de informatie is");
        assertThat(visitor.texts(By.cssSelector(".govuk-error-summary__list a")))
                .containsExactly("Kies hoe betrouwbaar de bron is", "Kies hoe zeker de informatie is");
        assertThat(visitor.find(By.id("summary")).getDomProperty("value")).isEqualTo("Kanarietekst.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAnotherOrganisationKeepsToItselfIsCountedAndShielded(
            boolean scripts, Browser browser, SharedProduct product) {
        var desk = new Visitor(browser, product.running()).logIn("intake");
        browser.scripts(scripts);
        desk.follow("Nieuw signaal").go(desk.find(By.cssSelector("a[href^='/signalen/nieuw/overlast']")));
        desk.choose("area", "Nieuw Sledderlo").tick("hangjongeren").choose("source", "wijkmanager");
        desk.type("summary", SUMMARY).tick("Jeugd");
        desk.find(By.cssSelector("details summary.govuk-details__summary")).click();
        desk.find(By.cssSelector("input[name=sharing][value=EIGEN_DIENST]")).click();
        desk.go(desk.find(By.id("bewaren"))).awaitText("Alleen wie bij uw dienst werkt");
        var signal = NewSignal.id(desk);
        assertThat(desk.open("/signalen/" + signal).awaitText(SUMMARY).text()).contains("hangjongeren");

        browser.reset();
        var analyst = new Visitor(browser, product.running()).logIn("analyst");
        browser.scripts(scripts);
        analyst.open("/signalen?thema=OVERLAST&begin=" + TODAY).awaitText("afgeschermd");
        assertThat(analyst.sees(By.cssSelector("a[href='/signalen/%s']".formatted(signal))))
                .isFalse();
        analyst.open("/signalen/" + signal);
        assertThat(analyst.text()).doesNotContain(SUMMARY, "hangjongeren");
        assertThat(analyst.heading()).isEqualTo("Deze pagina bestaat niet");
    }

    private static void answer(Visitor visitor, String triage) {
        visitor.open("/signalen/nieuw/radicalisering")
                .go(visitor.find(By.cssSelector("button[name=triage][value=%s]".formatted(triage))));
    }

    private static int signals(Visitor visitor) {
        visitor.open("/signalen");
        return Integer.parseInt(visitor.find(By.id("lijst")).getText().replaceAll("\\D", ""));
    }
}
