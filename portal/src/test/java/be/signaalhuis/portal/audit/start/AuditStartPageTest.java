package be.signaalhuis.portal.audit.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.audit.AnAudit;
import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.checkpoints.ACheckpoint;
import be.signaalhuis.portal.audit.checkpoints.Checkpoints;
import be.signaalhuis.portal.audit.replays.AReplay;
import be.signaalhuis.portal.audit.replays.Replays;
import be.signaalhuis.portal.audit.verification.AVerification;
import be.signaalhuis.portal.audit.verification.Verifications;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.ExtendedModelMap;

class AuditStartPageTest {

    private static final String LOOKS = """
            {"items":[{"at":"2026-11-26T12:00:00Z","actor":"au-2","role":"auditor","action":"stream","subject":"%s",
              "ground":"KLACHT","reason":{"pseudonym":"P-1a2b3c"}}]}""".formatted(AnAudit.STREAM);

    private final FakeService service = FakeService.start();
    private final MovableClock clock = new MovableClock(AnAudit.NOW);
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
    void itSaysHowTheLogsStandAndWhoLooked() {
        says(AVerification.list(AVerification.CLEAN), AReplay.list(AReplay.SAME));

        assertThat(page())
                .contains("1.234 regels, 26/11/2026 13:58", "minuten geleden")
                .contains("Klopt", "1.234 regels nagekeken, alles klopt", "Nog nooit")
                .contains("au-2", "href=\"/controle/dossiers/" + AnAudit.STREAM + "\"")
                .contains("Meldpunt: jaarcijfers", "0 verschillen", "Er is niets dat u nu moet doen.");
    }

    @Test
    void onTheFirstDayItSaysWhatToBeginWith() {
        says(AVerification.list(), AReplay.list());
        service.says("/v1/audit/checkpoints", 200, "{\"items\":[]}").says("/v1/audit/looks", 200, "{\"items\":[]}");

        assertThat(page())
                .contains("Er is nog geen ijkpunt.", "Niemand bekeek persoonsgegevens")
                .contains("Het register is nog nooit nagekeken.", "Er is nog geen overzicht herhaald.");
    }

    @Test
    void whatDoesNotFitIsPressing() {
        says(AVerification.list(AVerification.WRONG), AReplay.list(AReplay.OTHER));

        assertThat(page())
                .contains("Dringend", "Bekijk de bevindingen", "href=\"/controle/nazicht/" + AVerification.ID + "\"")
                .contains("Bekijk de verschillen", "1.200 bevindingen");
    }

    @Test
    void whoVerifiedWithoutACheckpointOfTheirOwnIsToldToKeepOne() {
        says(AVerification.list(AVerification.CLEAN_ALONE), AReplay.list(AReplay.SAME));

        assertThat(page()).contains("Bewaar een ijkpunt buiten Signaalhuis.").doesNotContain("Dringend");
    }

    @Test
    void aVerificationOfMoreThanAMonthAgoIsOld() {
        says(AVerification.list(AVerification.CLEAN), AReplay.list(AReplay.SAME));
        clock.goOn(Duration.ofDays(32));

        assertThat(page()).contains("meer dan een maand oud", "32 dagen geleden");
    }

    @Test
    void whileOneIsAtWorkNobodyIsToldToBeginOne() {
        says(AVerification.list(AVerification.RUNNING), AReplay.list(AReplay.SAME));

        assertThat(page()).contains("Er loopt een nazicht: 50 %").doesNotContain("nog nooit nagekeken");
    }

    @Test
    void theDataProtectionOfficerDoesNotReplay() {
        LoggedIn.as("dp", "dpo");
        says(AVerification.list(AVerification.CLEAN), AReplay.list());

        assertThat(page()).doesNotContain("herhalingen", "Herhalingen");
        assertThat(service.asked()).extracting(FakeService.Asked::path).doesNotContain("/v1/audit/replays");
    }

    @Test
    void onTheHomePageFindingsComeFirst() {
        service.says("/v1/audit/verifications", 200, AVerification.list(AVerification.WRONG, AVerification.CLEAN));

        assertThat(today("auditor"))
                .extracting(Today.Item::key, Today.Item::count)
                .containsExactly(tuple("auditFindings", 1200L), tuple("audit", null));
        service.says("/v1/audit/verifications", 200, AVerification.list(AVerification.CLEAN, AVerification.WRONG));
        assertThat(today("dpo")).extracting(Today.Item::key).containsExactly("audit");
        assertThat(today("intake")).isEmpty();
    }

    private List<Today.Item> today(String role) {
        return new AuditToday(new Verifications(service.questions())).of(new Reader("au", List.of(role), "71016"));
    }

    private void says(String verifications, String replays) {
        service.says("/v1/audit/verifications", 200, verifications)
                .says("/v1/audit/replays", 200, replays)
                .says("/v1/audit/checkpoints", 200, ACheckpoint.FEED)
                .says("/v1/audit/looks", 200, LOOKS);
    }

    private String page() {
        var questions = service.questions();
        var page = new AuditStartPage(
                new Checkpoints(questions),
                new Verifications(questions),
                new Replays(questions),
                new RecentLooks(questions),
                new Audit(),
                clock);
        return AnAudit.rendered(page.start(model), model, clock);
    }
}
