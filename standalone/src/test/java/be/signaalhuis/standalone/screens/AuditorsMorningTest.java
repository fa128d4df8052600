package be.signaalhuis.standalone.screens;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.Canary;
import be.signaalhuis.standalone.support.ChildJvm;
import be.signaalhuis.verifier.cli.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An auditor's morning, from the checkpoint that lies there to the signed report in her bag. */
@OnScreen
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditorsMorningTest {

    private static final String REASON = "Kanariesteekproef van dossiers";
    private static final By EVENTS = By.cssSelector("#events a[data-row]");
    private static final By BUNDLE = By.cssSelector("form[action$='/bundel'] button");
    private static final By KEYS = By.cssSelector("section[aria-labelledby=sleutels] .sh-code");

    @TempDir
    private static Path bag;

    private static String file;

    @Test
    @Order(1)
    void sheSeesHowTheRegisterStandsAndKeepsTheNewestCheckpoint(Browser browser, SharedProduct product)
            throws Exception {
        var visitor = new Visitor(browser, product.running()).logIn("auditor");
        visitor.follow("Controle").awaitText("Laatste ijkpunt").awaitText("Wat nu?");
        visitor.follow("IJkpunten");
        var checkpoint = new Auditor(visitor).downloads("/ijkpunten/laatste", ".txt");
        keep(checkpoint, "ijkpunt.txt");
        assertThat(Files.readString(checkpoint))
                .startsWith("signaalhuis.local/events\n")
                .contains("\n\n— ");
    }

    @Test
    @Order(2)
    void sheOpensAFileFromTheEventsGoesBackInItsTimeAndComparesTwoStates(Browser browser, SharedProduct product) {
        var visitor = new Visitor(browser, product.running()).logIn("auditor");
        var colleague = Colleague.of(visitor);
        var report = colleague.registers();
        colleague.corrects(report, "\"mainGround\": \"HANDICAP\"");
        visitor.browser()
                .await(now -> visitor.open("/controle/gebeurtenissen?inDossier=" + report)
                                .texts(EVENTS)
                                .size()
                        == 2);
        visitor.go(visitor.find(EVENTS)).awaitText("Na gebeurtenis 1").awaitText("HANDICAP");
        file = visitor.path().replaceFirst("\\?.*", "");
        assertThat(file).endsWith(report);

        visitor.type("na", "0").awaitText("Na gebeurtenis 0");
        assertThat(visitor.find(By.id("toestand")).getText())
                .contains("AFKOMST")
                .doesNotContain("HANDICAP");
        visitor.open(file + "/vergelijken?van=0&tot=1").awaitText("≠ verschilt");
        assertThat(visitor.text()).contains("AFKOMST", "HANDICAP").doesNotContain("Fatma");
    }

    @Test
    @Order(3)
    void sheLooksAtWhoItIsAboutOnlyWithAReasonAndThatStaysWrittenDown(Browser browser, SharedProduct product) {
        var visitor = visitor(browser, product).open(file + "/inzage");
        SignalPages.send(visitor);
        visitor.awaitText("Er is iets niet in orde");
        visitor.find(By.id("inzageGrond")).click();
        visitor.type("inzageReden", REASON);
        SignalPages.send(visitor);
        visitor.awaitText("Uw inzage is geregistreerd");
        assertThat(visitor.open("/controle/inzages").text()).contains("auditor", REASON);
        assertThat(visitor.open("/controle").text()).contains("Wie keek er onlangs");
        assertThat(visitor.sees(By.cssSelector("main a[href='" + file + "']"))).isTrue();
    }

    @Test
    @Order(4)
    void aVerificationAgainstHerOwnCheckpointEndsWellAndItsReportHoldsElsewhere(Browser browser, SharedProduct product)
            throws Exception {
        var visitor = visitor(browser, product);
        var auditor = Auditor.at(visitor).holds(bag.resolve("ijkpunt.txt")).verifies();
        assertThat(auditor.result()).contains("Alles klopt", "Uw eigen ijkpunt van");
        keep(auditor.downloads("vorm=json", ".json"), "verslag.json");
        assertThat(auditor.downloads("vorm=pdf", ".pdf")).isNotEmptyFile();

        var key = key(visitor, "reports");
        assertThat(verifier("report", bag.resolve("verslag.json").toString(), "--key", key))
                .isZero();
        var other = Files.readString(bag.resolve("verslag.json")).replace("\"OK\"", "\"ALTERED\"");
        Files.writeString(bag.resolve("vals.json"), other);
        assertThat(verifier("report", bag.resolve("vals.json").toString(), "--key", key))
                .isNotZero();
    }

    @Test
    @Order(5)
    void aViewThatIsReplayedSaysTheSame(Browser browser, SharedProduct product) {
        var auditor = new Auditor(visitor(browser, product)).replays("meldpunt-annual-report");
        assertThat(auditor.result()).contains("Geen verschillen");
        assertThat(auditor.visitor().open("/controle/herhalingen").text())
                .contains("Meldpunt: jaarcijfers", "0 verschillen");
    }

    @Test
    @Order(6)
    void theWholeHistoryHoldsOnHerOwnLaptop(Browser browser, SharedProduct product) throws Exception {
        var visitor = visitor(browser, product).open("/controle/ijkpunten");
        var bundle = visitor.browser().download(visitor.find(BUNDLE)::click, ".ndjson");
        keep(bundle, "bundel.ndjson");
        var key = key(visitor, "events");
        assertThat(verifier(
                        "bundle",
                        bag.resolve("bundel.ndjson").toString(),
                        "--key",
                        key,
                        "--checkpoint",
                        bag.resolve("ijkpunt.txt").toString()))
                .isZero();
    }

    @Test
    @Order(7)
    void verifyingWorksWithoutScripts(Browser browser, SharedProduct product) {
        var visitor = visitor(browser, product);
        browser.scripts(false);
        assertThat(Auditor.at(visitor).verifies().result()).contains("Alles klopt");
    }

    /** What a look was for is in no address, title, log or file on the disk. */
    @AfterEach
    void nothingPersonalIsOutside(Browser browser, SharedProduct product) throws Exception {
        var outside = String.join("\n", browser.history())
                + String.join("\n", browser.heard().addresses())
                + String.join("\n", product.running().process().output());
        assertThat(outside).contains("/controle").doesNotContain("anarie");
        assertThat(Canary.filesHolding(product.data(), REASON)).isEmpty();
    }

    private static Visitor visitor(Browser browser, SharedProduct product) {
        return new Visitor(browser, product.running()).logIn("auditor");
    }

    private static String key(Visitor visitor, String log) {
        return visitor.open("/controle/ijkpunten").texts(KEYS).stream()
                .filter(key -> key.startsWith("signaalhuis.local/" + log + "+"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private static void keep(Path downloaded, String name) throws Exception {
        Files.copy(downloaded, bag.resolve(name));
    }

    /** Exit status of the program that she has from elsewhere. */
    private static int verifier(String... arguments) throws Exception {
        try (var program = ChildJvm.run(Verifier.class, Map.of(), arguments)) {
            return program.awaitExit();
        }
    }
}
