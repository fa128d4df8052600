package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.Session;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Nobody comes near a family but who sits at its table: no link leads there, and an address typed in finds nothing. */
@OnScreen
class OverlegWallsTest {

    private static final List<String> FOR_COORDINATORS = List.of(
            "/lco",
            "/lco/dossiers",
            "/lco/nieuw",
            "/lco/afspraken",
            "/lco/kalender",
            "/lco/invoer",
            "/lco-krachten/invoer");
    private static final By INTO_LCO = By.cssSelector("a[href^='/lco']:not([href^='/lco/jaar'])");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyst",
                "scanmanager",
                "intake",
                "intake-as",
                "policy",
                "auditor",
                "admin",
                "dpo",
                "partner-school"
            })
    void whoHasNoPartInItFindsNothing(String account, Browser browser, SharedProduct product) throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn(account);
        var family = FamilyAtWork.of(visitor);
        if (!account.equals("partner-school")) {
            assertThat(visitor.open("/").sees(INTO_LCO)).isFalse();
            assertFindsNothing(visitor, Stream.of("/lco/mijn"));
        }
        assertFindsNothing(visitor, addresses(family));
        visitor.open(family.page());
        assertThat(visitor.heading()).isEqualTo("Deze pagina bestaat niet");
        assertThat(visitor.text()).doesNotContain(FamilyAtWork.CLIENT, FamilyAtWork.TASK);
    }

    @Test
    void whoSitsAtATableSeesThatTableOnlyAndNothingOnceGone(Browser browser, SharedProduct product) throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("partner");
        var family = FamilyAtWork.of(visitor);
        var mine = "/lco/mijn/" + family.page().substring("/lco/".length());
        var task = mine + "/afspraken/" + family.agreement() + "/gedaan";
        var report = mine + "/vergaderingen/" + family.held() + "/verslag";
        var session = new Session(browser, product.running().portal());
        assertThat(visitor.open(task).text()).contains(FamilyAtWork.CLIENT, FamilyAtWork.TASK);
        assertThat(session.get(report).statusCode()).isEqualTo(200);
        assertFindsNothing(visitor, addresses(family));

        family.file().changes("participants/" + family.helper() + "/departure", "{}");
        family.file().seen();
        assertFindsNothing(visitor, Stream.of(task, report));
        assertThat(visitor.open("/lco/mijn").sees(By.id("t-" + family.page().substring("/lco/".length()))))
                .isFalse();
    }

    @Test
    void onceConsentIsWithdrawnEveryWayToMeetAndToShareIsClosed(Browser browser, SharedProduct product)
            throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("lco");
        var family = FamilyAtWork.of(visitor);
        family.file().changes("consent-withdrawal", "{}");
        family.file().seen();
        for (var way : List.of(
                family.page() + "/tafel",
                family.page() + "/tafel/krachten",
                family.page() + "/tafel/nieuw",
                family.page() + "/afspraken/nieuw",
                family.page() + "/vergaderingen/plannen",
                family.page() + "/vergaderingen/houden",
                family.plannedPage() + "/houden",
                family.plannedPage() + "/verplaatsen",
                family.heldPage() + "/delen",
                family.heldPage() + "/verslag",
                family.page() + "/deelnemer",
                family.page() + "/knelpunt")) {
            visitor.open(way);
            assertThat(visitor.sees(By.id("bewaren")))
                    .as(way + " " + visitor.path())
                    .isFalse();
            assertThat(visitor.path()).isNotEqualTo(way);
        }
        var invitation = new Session(browser, product.running().portal()).get(family.plannedPage() + "/uitnodiging");
        assertThat(invitation.body()).doesNotContain("BEGIN:VCALENDAR");

        browser.reset();
        visitor.logIn("partner").open("/lco/mijn");
        assertThat(visitor.sees(By.id("t-" + family.page().substring("/lco/".length()))))
                .isFalse();
    }

    private static Stream<String> addresses(FamilyAtWork family) {
        return Stream.concat(
                FOR_COORDINATORS.stream(),
                Stream.of(
                        family.page(),
                        family.page() + "/verbeteren",
                        family.page() + "/afspraken",
                        family.page() + "/afspraken/bestand",
                        family.page() + "/afspraken/" + family.agreement() + "/gedaan",
                        family.page() + "/tafel",
                        family.page() + "/tafel/krachten",
                        family.heldPage(),
                        family.heldPage() + "/bestand",
                        family.plannedPage() + "/uitnodiging"));
    }

    private static void assertFindsNothing(Visitor visitor, Stream<String> addresses) throws Exception {
        var session = new Session(visitor.browser(), visitor.product().portal());
        for (var address : addresses.toList()) {
            var answer = session.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(FamilyAtWork.CLIENT, FamilyAtWork.TASK);
        }
    }
}
