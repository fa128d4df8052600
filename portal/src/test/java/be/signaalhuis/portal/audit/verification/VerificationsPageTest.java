package be.signaalhuis.portal.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.audit.AnAudit;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.multipart.MultipartFile;

class VerificationsPageTest {

    private static final String ASKED = "/v1/audit/verifications";

    private final FakeService service = FakeService.start();
    private final ExtendedModelMap model = new ExtendedModelMap();

    @BeforeEach
    void anAuditor() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("au", "auditor");
    }

    @AfterEach
    void end() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void earlierOnesAreListedWithWhatCameOfThem() {
        service.says(ASKED, 200, AVerification.list(AVerification.RUNNING, AVerification.CLEAN, AVerification.WRONG));

        assertThat(rendered(page().all(model)))
                .contains("Bezig", "Klopt", "Klopt niet", "1.200 bevindingen", "26/11/2026 14:00")
                .contains("href=\"/controle/nazicht/" + AVerification.ID + "\"", "href=\"/controle/herhalingen\"")
                .doesNotContain("<details class=\"govuk-details\" open");
    }

    @Test
    void withoutAnyItSaysSo() {
        service.says(ASKED, 200, AnAudit.NEVER_VERIFIED);

        assertThat(rendered(page().all(model))).contains("Er was nog geen nazicht.");
    }

    @Test
    void oneBeginsWithTheCheckpointThatSomebodyKeptPastedOrAsAFile() throws IOException {
        service.says(ASKED, 202, AVerification.RUNNING);
        var pasted = AnAudit.NOTE.strip().replace("\n", "\r\n");

        assertThat(start("events", pasted, null)).isEqualTo("redirect:/controle/nazicht/" + AVerification.ID);
        assertThat(start("reads", "", file(AnAudit.NOTE))).startsWith("redirect:");
        assertThat(start("events", " ", file(""))).startsWith("redirect:");
        assertThat(service.asked().get(0).body())
                .contains("\"log\":\"events\"", "\"checkpoint\":" + AnAudit.json(AnAudit.NOTE));
        assertThat(service.asked().get(1).body())
                .contains("\"log\":\"reads\"", "\"checkpoint\":" + AnAudit.json(AnAudit.NOTE));
        assertThat(service.asked().get(2).body()).doesNotContain("checkpoint");
    }

    @Test
    void whatIsNoCheckpointIsSaidAtItsFieldAndNothingTypedIsLost() throws IOException {
        service.says(ASKED, 200, AnAudit.NEVER_VERIFIED);

        assertThat(rendered(start("reads", "zomaar iets", null)))
                .contains("Dit is geen ijkpunt.", "ijkpunt-error", ">zomaar iets", " open")
                .containsPattern("value=\"reads\"\\s+checked");
        assertThat(rendered(start("events", "", file("%PDF-1.7")))).contains("Dit is geen ijkpunt.");
        assertThat(rendered(start("events", "", file("x".repeat(20_000))))).contains("Dit is geen ijkpunt.");
    }

    @Test
    void thatOneIsAtWorkAlreadyIsSaidWithTheLog() throws IOException {
        service.says("POST " + ASKED, 409, """
                {"type":"urn:problem-type:signaalhuis:verificationRunning","detail":"Er loopt al een nazicht."}""");

        assertThat(start("events", "", null)).isEqualTo("audit/verification/verifications");
        assertThat(model.getAttribute("form")).asString().contains("logboek", "Er loopt al een nazicht.");
    }

    @Test
    void whatTheServiceHasAgainstTheCheckpointIsSaidAtIt() throws IOException {
        service.says("POST " + ASKED, 400, """
                {"type":"urn:problem-type:belgif:badRequest","issues":[
                  {"name":"checkpoint","code":"checkpointMalformed","detail":"Dit is geen ijkpunt van dit logboek."}]}""");

        start("events", AnAudit.NOTE, null);
        assertThat(model.getAttribute("form")).asString().contains("ijkpunt van dit logboek.");
    }

    private String start(String log, String pasted, MultipartFile file) throws IOException {
        model.clear();
        return page().start(log, pasted, file, model);
    }

    private VerificationsPage page() {
        return new VerificationsPage(new Verifications(service.questions()), Known.texts());
    }

    private String rendered(String view) {
        return AnAudit.rendered(view, model);
    }

    private static MultipartFile file(String content) {
        return new MockMultipartFile(
                "ijkpuntBestand", "ijkpunt.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
