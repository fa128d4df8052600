package be.signaalhuis.portal.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.audit.AnAudit;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Unknown;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class VerificationPageTest {

    private static final UUID ID = UUID.fromString(AVerification.ID);
    private static final String ASKED = "/v1/audit/verifications/" + ID;

    private final FakeService service = FakeService.start();
    private final MovableClock clock = new MovableClock(AnAudit.NOW);
    private final ExtendedModelMap model = new ExtendedModelMap();
    private MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void end() {
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void whatIsAtWorkTellsHowFarItIsAndCanBeStopped() {
        service.says(ASKED, 200, AVerification.RUNNING);

        assertThat(page(0, false))
                .contains("Nazicht: Register", "50 % is nagekeken", "value=\"50\"", "Nog ongeveer 4 minuten.")
                .contains("action=\"/controle/nazicht/" + ID + "/stoppen\"")
                .doesNotContain("Ondertekend verslag");
        assertThat(model.getAttribute("refresh")).isEqualTo(2);
    }

    @Test
    void aScriptChangesTheProgressAloneUntilItEndedAndThenTheWholePage() {
        service.says(ASKED, 200, AVerification.RUNNING);
        page(0, true);
        assertThat(response.getHeader("HX-Retarget")).isNull();
        var begin = (long) model.getAttribute("spoken");
        clock.goOn(Duration.ofSeconds(10));
        page(begin, true);
        assertThat(response.getHeader("X-Spoken")).contains("50");

        service.says(ASKED, 200, AVerification.CLEAN);
        page(begin, true);
        assertThat(response.getStatus()).isEqualTo(286);
        assertThat(response.getHeader("HX-Retarget")).isEqualTo("#task");
        assertThat(response.getHeader("HX-Reselect")).isEqualTo("#task > *");
    }

    @Test
    void thatAllFitsIsSaidInWordsWithTheReportToTakeAlong() {
        service.says(ASKED, 200, AVerification.CLEAN);

        assertThat(page(0, false))
                .contains("Alles klopt", "Alle 1.234 regels zijn nagekeken.", "sh-verdict--fits")
                .contains("Uw eigen ijkpunt van 1.000 regels past bij deze geschiedenis")
                .contains("Van 2 regels zijn de persoonsgegevens wettig gewist.")
                .contains("/verslag?vorm=pdf", "/verslag?vorm=json")
                .doesNotContain("Bevindingen", "Wat u nu doet", "stoppen");
    }

    @Test
    void whatDoesNotFitIsSaidRowByRowAndLeadsToTheFile() {
        service.says(ASKED, 200, AVerification.WRONG);

        assertThat(page(0, false))
                .contains("Er klopt iets niet: 1.200 bevindingen", "sh-verdict--not", "Wat u nu doet")
                .contains("Uw eigen ijkpunt past niet bij deze geschiedenis.")
                .contains("Veranderd", "417", "href=\"/controle/dossiers/" + AnAudit.STREAM + "\"", "payload differs")
                .contains("Weg", "href=\"/controle/gebeurtenissen?volgorde=oudste&amp;vanaf=417\"")
                .contains("Andere geschiedenis", "Er zijn er nog 1.197.");
    }

    @Test
    void aCheckpointThatNobodyHereSignedIsNoEvidence() {
        service.says(
                ASKED,
                200,
                AVerification.WRONG.replace("1000,\"verdict\":\"FORKED\"", "3,\"verdict\":\"BAD_SIGNATURE\""));

        assertThat(page(0, false))
                .contains("Uw eigen ijkpunt is niet door Signaalhuis ondertekend.")
                .doesNotContain("het is een bewijs");
    }

    @Test
    void whatCameToNoEndHasNoVerdict() {
        service.says(ASKED, 200, AVerification.FAILED);

        assertThat(page(0, false))
                .contains("Het nazicht kwam niet tot een einde.", "Code voor de beheerder: storeAway")
                .doesNotContain("Alles klopt", "verslag?vorm");
    }

    @Test
    void theReportIsPassedOnInTheFormThatWasAsked() {
        service.says(
                ASKED + "/report", 200, Map.of(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"r\""), "{}");

        var report = controller(new MockHttpServletRequest()).report(ID, "json");
        assertThat(report.getBody()).asString().isEqualTo("{}");
        assertThat(report.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .contains("attachment");
        assertThatThrownBy(() -> controller(new MockHttpServletRequest()).report(ID, "exe"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void itIsStoppedAtTheAddressOfAllTasks() {
        service.says("/v1/tasks/" + ID + "/cancellation", 200, AVerification.RUNNING);

        assertThat(controller(new MockHttpServletRequest()).stop(ID)).isEqualTo("redirect:/controle/nazicht/" + ID);
        assertThat(service.asked())
                .extracting(FakeService.Asked::path)
                .containsExactly("/v1/tasks/" + ID + "/cancellation");
    }

    @Test
    void oneThatIsNotThereIsNotThere() {
        assertThatThrownBy(() -> page(0, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(404));
    }

    private String page(long spoken, boolean byScript) {
        var request = new MockHttpServletRequest();
        if (byScript) {
            request.addHeader("HX-Request", "true");
        }
        response = new MockHttpServletResponse();
        model.clear();
        return AnAudit.rendered(controller(request).verification(ID, spoken, model), model);
    }

    private VerificationPage controller(MockHttpServletRequest request) {
        return new VerificationPage(
                new Verifications(service.questions()), AnAudit.following(request, response, clock));
    }
}
