package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.ui.ExtendedModelMap;

class UploadPageTest {

    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Registers registers = new Registers(TestDrafts.by(clock));
    private final UploadPage page = new UploadPage(Kinds.ALL, registers, KnownCodes.by(clock), Known.texts());
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void someone() {
        LoggedIn.as("an " + UUID.randomUUID());
    }

    @AfterEach
    void noOne() {
        LoggedIn.out();
    }

    @Test
    void keepsTheFileAndLeadsToIt() throws IOException {
        var address = take("lijst.csv", "a;b\n1;2");
        var file = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        assertThat(address).isEqualTo("redirect:/meldpunt/invoer/" + file);
        assertThat(registers.open(Kinds.MELDPUNT, file).content()).asString().isEqualTo("a;b\n1;2");
    }

    @Test
    void saysThatNoFileWasChosenAsABrowserSendsThat() throws IOException {
        take("", "");
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.none"));
        page.take("meldpunt", null, model);
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.none"));
    }

    @Test
    void saysWhatTheFileIsWhenItIsNoCsvAndKeepsNothing() throws IOException {
        take("lijst.csv", "");
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.empty"));
        take("lijst.csv", "PK\u0003\u0004");
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.spreadsheet"));
        take("lijst.csv", "x".repeat(10 * 1024 * 1024 + 1));
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.large"));
        assertThat(registers.chosen(Kinds.MELDPUNT)).isEmpty();
    }

    @Test
    void takesAFileOfJustTenMegabytes() throws IOException {
        assertThat(take("lijst.csv", "x".repeat(10 * 1024 * 1024))).startsWith("redirect:");
    }

    @Test
    void saysThatAFileWasTooLargeToBeReadAtAll() {
        page.upload("meldpunt", "", model);
        assertThat(error()).isEqualTo(Known.texts().of("imports.error.large"));
        page.upload("meldpunt", null, model);
        assertThat(error()).isNull();
    }

    private String take(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return page.take("meldpunt", new MockMultipartFile("bestand", name, "text/csv", bytes), model);
    }

    private String error() {
        return ((Form) model.getAttribute("form")).error("bestand");
    }
}
