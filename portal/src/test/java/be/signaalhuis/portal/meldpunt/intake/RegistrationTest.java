package be.signaalhuis.portal.meldpunt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.MovableClock;
import be.signaalhuis.portal.page.Unknown;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;

class RegistrationTest {

    private static final String PATH = "/v1/discrimination-reports";
    private static final UUID REPORT = UUID.fromString("01a21676-010c-7283-8af8-c26840a58157");
    private static final String ACKNOWLEDGED = "{\"id\":\"" + REPORT + "\",\"version\":0}";

    private final MovableClock clock = new MovableClock("2026-11-26T13:05:00Z");
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final AcceptedReports accepted = AReport.acceptedIn(request);
    private final ReportDrafts drafts = new ReportDrafts(TestDrafts.by(clock), AReport.DATES);
    private final FakeService service = FakeService.start();
    private final UUID draft = UUID.randomUUID();

    @BeforeEach
    void somebodyTypes() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
        LoggedIn.as("amina");
        drafts.begin(draft, AReport.smallest().form().typed());
    }

    @AfterEach
    void theDeskCloses() {
        LoggedIn.out();
        LocaleContextHolder.resetLocaleContext();
        service.close();
    }

    @Test
    void aDraftBecomesAReportAndIsGone() {
        service.says(PATH, 201, ACKNOWLEDGED);

        assertThat(register().report()).isEqualTo(REPORT);
        assertThatThrownBy(() -> drafts.get(draft)).isInstanceOf(Unknown.class);
        assertThat(accepted.find(REPORT)).hasValueSatisfying(one -> {
            assertThat(one.version()).isZero();
            assertThat(one.form().value("mainGround")).isEqualTo("HUIDSKLEUR");
        });
    }

    @Test
    void theKeyOfTheWishIsTheDraft() {
        service.says(PATH, 503, "{}");
        register();
        register();

        assertThat(service.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.key()).isEqualTo(draft.toString());
            assertThat(asked.body()).isEqualTo(service.asked().getFirst().body());
        });
    }

    @Test
    void pressedTwiceItIsOneReport() {
        service.says(PATH, 201, ACKNOWLEDGED);

        assertThat(register().report()).isEqualTo(register().report());
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void whatThePortalItselfSeesIsNotSent() {
        var incomplete = UUID.randomUUID();
        drafts.begin(incomplete, AReport.empty().form().typed());

        var result = registration().register(incomplete, request.getSession());

        assertThat(result.issues())
                .extracting(FieldIssue::field)
                .containsExactly("channel", "reporterRole", "mainGround", "domain");
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void aRefusalLeadsToTheFieldAndKeepsTheDraft() {
        service.says(
                PATH,
                400,
                "{\"type\":\"urn:x:badRequest\",\"issues\":[{\"in\":\"body\",\"name\":\"reporter\",\"code\":\"x\",\"detail\":\"Neen.\"}]}");

        assertThat(register().issues()).containsExactly(new FieldIssue("reporter.name", "Neen."));
        assertThat(drafts.get(draft).content().form().value("channel")).isEqualTo("TELEFOON");
    }

    @Test
    void aServiceThatIsAwayLeavesTheDraft() {
        service.close();

        assertThat(register().trouble()).isEqualTo("unreachable");
        assertThat(drafts.get(draft)).isNotNull();
        assertThat(accepted.all()).isEmpty();
    }

    @Test
    void whatChangedAfterAnUncertainAttemptIsNotRegisteredTwice() {
        service.says(PATH, 422, "{\"type\":\"urn:x:keyReused\"}");

        assertThat(register().trouble()).isEqualTo("changedMeanwhile");
        assertThat(drafts.get(draft)).isNotNull();
    }

    private Registration.Result register() {
        return registration().register(draft, request.getSession());
    }

    private Registration registration() {
        return new Registration(drafts, AReport.reader(), service.commands(), accepted, clock);
    }
}
