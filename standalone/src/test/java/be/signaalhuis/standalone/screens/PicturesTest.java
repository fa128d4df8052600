package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.ExampleRegisters;
import be.signaalhuis.standalone.support.RunningProduct;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Makes the pictures in docs/screens: the same walk each time, through the example register, with made-up people. */
@OnScreen
@Tag("pictures")
class PicturesTest {

    private static final Path FOLDER = Path.of("../docs/screens");

    @TempDir
    private Path data;

    @Test
    void aWalkThroughTheScreens(Browser browser) throws Exception {
        try (var product = RunningProduct.on(data)) {
            product.ended(product.sendRegister());
            ExampleRegisters.takeIn(product);
            var album = Album.in(FOLDER, browser);
            var visitor = new Visitor(browser, product);
            open(visitor, album);
            intake(visitor, album);
            desk(visitor, album);
            figures(visitor, album);
            register(visitor, album);
            var signals = new SignalPictures(visitor, album);
            as("analyst", visitor);
            signals.signals();
            signals.meetings();
            signals.matrix();
            as("scanmanager", visitor);
            signals.scans();
            as("admin", visitor);
            signals.examples();
            var families = new OverlegPictures(visitor, album);
            as("lco", visitor);
            families.coordinator();
            as("partner", visitor);
            families.partner();
            as("auditor", visitor);
            new AuditPictures(visitor, album).auditor();
        }
    }

    private static void as(String account, Visitor visitor) {
        visitor.browser().reset();
        visitor.logIn(account);
    }

    private static void open(Visitor visitor, Album album) throws IOException {
        visitor.open("/");
        album.wide("01-login");
        visitor.passTheLogin("intake").open("/");
        album.wide("02-home").small("02-home");
        visitor.open("/hulp");
        album.wide("03-help");
        visitor.open("/hulp/intake");
        album.wide("04-help-intake");
        visitor.open("/toegankelijkheid");
        album.wide("05-accessibility");
        visitor.open("/bestaat-niet");
        album.wide("06-no-such-page");
    }

    private static void intake(Visitor visitor, Album album) throws IOException {
        visitor.open("/meldpunt/zoeken");
        album.wide("10-search");
        visitor.type("mainGround", "huidskl")
                .type("otherParty.name", "Zaal Voorbeeld")
                .press("Zoeken");
        album.wide("11-search-found");
        visitor.press("Nieuwe melding maken");
        var draft = visitor.path().replaceFirst("/contact$", "");
        visitor.press("Verder");
        album.wide("12-contact-with-errors");
        visitor.pick("channel", "TELEFOON").pick("reporterRole", "SLACHTOFFER").press("Verder");
        visitor.type("facts.description", "De melder mocht de zaal niet in. Wie na hem kwam, wel.")
                .type("facts.place", "feestzaal aan het station");
        album.wide("13-facts").small("13-facts");
        visitor.press("Verder");
        album.wide("14-grounds");
        visitor.press("Verder").pick("domain", "GOEDEREN_DIENSTEN").pick("behaviour", "DIRECT");
        album.wide("15-domain");
        visitor.press("Verder").pick("otherParty.kind", "HANDELSZAAK");
        album.wide("16-other-party");
        visitor.press("Verder").type("reporter.name", "Fatma Voorbeeld").type("reporter.phone", "089 00 00 00");
        album.wide("17-reporter");
        visitor.press("Verder").pick("expectation", "BEMIDDELING");
        album.wide("18-wish");
        visitor.press("Verder").find(By.id("consents")).click();
        album.wide("19-consent");
        visitor.press("Verder").open(draft + "/taken");
        album.wide("20-tasks").small("20-tasks");
        visitor.open("/meldpunt/concepten");
        album.wide("21-drafts");
        visitor.open(draft + "/nakijken");
        album.wide("22-check");
        visitor.press("Registreren");
        album.wide("23-receipt");
    }

    private static void desk(Visitor visitor, Album album) throws IOException {
        visitor.follow("Melding openen");
        var report = visitor.path();
        visitor.open("/meldpunt/meldingen");
        album.wide("30-worklist").small("30-worklist");
        visitor.open("/meldpunt/meldingen?grond=HANDICAP&status=CLOSED");
        album.wide("31-worklist-filtered");
        visitor.open(report + "/verbeteren");
        album.wide("32-correct");
        visitor.type("mainGround", "AFKOMST").type("reason", "De melder noemde ook zijn naam als reden.");
        visitor.press("Bewaar de verbetering").awaitText("Verbeterd");
        album.wide("33-file").small("33-file");
        visitor.open(report + "/afsluiten");
        album.wide("34-close");
        visitor.open(report + "/intrekken");
        album.wide("35-withdraw");
        FilePages.conflict(visitor);
        album.wide("36-conflict").small("36-conflict");
    }

    private static void figures(Visitor visitor, Album album) throws IOException {
        visitor.open("/meldpunt/jaarcijfers/2010");
        album.wide("40-figures").small("40-figures");
        visitor.go(visitor.find(By.cssSelector(".sh-figure a")));
        album.wide("41-reports-behind-a-figure");
    }

    private static void register(Visitor visitor, Album album) throws IOException {
        visitor.open("/meldpunt/invoer");
        album.wide("50-import");
        ImportPages.choose(visitor, RunningProduct.MELDPUNT);
        album.wide("51-import-preview");
        ImportPages.attempt(visitor, ImportPages.withWrongRows());
        album.wide("52-import-tried");
    }
}
