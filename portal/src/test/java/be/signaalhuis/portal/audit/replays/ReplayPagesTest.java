package be.signaalhuis.portal.audit.replays;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.audit.AnAudit;
import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.LinkedMultiValueMap;

class ReplayPagesTest {

    private static final UUID ID = UUID.fromString(AReplay.ID);
    private static final String ASKED = "/v1/audit/replays";
    private static final String TASK = "/v1/tasks/" + ID;

    private final FakeService service = FakeService.start().says("/v1/audit/views", 200, """
                    {"views":[{"view":"meldpunt-annual-report","position":1234},{"view":"brand-new","position":1}]}""");
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
    void viewsHaveNamesForPeopleAndEarlierReplaysTheirOutcome() {
        service.says(ASKED, 200, AReplay.list(AReplay.RUNNING, AReplay.SAME, AReplay.OTHER));

        assertThat(rendered(pages().all(model)))
                .contains("Meldpunt: jaarcijfers</option>", ">brand-new</option>")
                .contains("Bezig", "0 verschillen", "2 verschillen", "1.234")
                .contains("href=\"/controle/herhalingen/" + ID + "\"");
    }

    @Test
    void oneBeginsUpToAPositionADayOrNow() {
        service.says(ASKED, 202, AReplay.RUNNING);

        assertThat(start("meldpunt-annual-report", "1.200", "")).isEqualTo("redirect:/controle/herhalingen/" + ID);
        assertThat(start("meldpunt-annual-report", "", "25/11/2026")).startsWith("redirect:");
        assertThat(start("meldpunt-annual-report", "", "")).startsWith("redirect:");
        assertThat(service.asked().get(0).body()).contains("\"position\":1200").doesNotContain("asKnownOn");
        assertThat(service.asked().get(1).body()).contains("\"asKnownOn\":\"2026-11-25\"");
        assertThat(service.asked().get(2).body()).isEqualTo("{\"view\":\"meldpunt-annual-report\"}");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        service.says(ASKED, 200, AReplay.list());

        assertThat(rendered(start("", "", ""))).contains("Kies een overzicht.", "overzicht-error");
        assertThat(rendered(start("brand-new", "veel", "")))
                .contains("Vul het nummer van een regel in", "value=\"veel\"");
        assertThat(rendered(start("brand-new", "", "31/02/2026"))).contains("totEinde-error", "31/02/2026");
        assertThat(rendered(start("brand-new", "", "27/11/2026"))).contains("Wat daarna komt");
        assertThat(rendered(start("brand-new", "1", "25/11/2026"))).contains("niet allebei");
    }

    @Test
    void whatTheServiceRefusesIsSaidAtItsField() {
        service.says("POST " + ASKED, 409, """
                {"type":"urn:problem-type:signaalhuis:rebuildRunning","detail":"Er wordt al aan gewerkt."}""");
        assertThat(start("brand-new", "", "")).isEqualTo("audit/replays/replays");
        assertThat(model.getAttribute("form")).asString().contains("overzicht", "Er wordt al aan gewerkt.");

        service.says("POST " + ASKED, 400, """
                {"type":"x","issues":[{"name":"position","code":"outOfRange","detail":"Te ver."}]}""");
        start("brand-new", "999999", "");
        assertThat(model.getAttribute("form")).asString().contains("totPositie", "Te ver.");
    }

    @Test
    void thatBothSayTheSameIsSaidInWords() {
        service.says(TASK, 200, AReplay.SAME);

        assertThat(replay())
                .contains("Herhaling: Meldpunt: jaarcijfers", "Geen verschillen", "sh-verdict--fits", "1.234")
                .doesNotContain("De eerste", "stoppen");
    }

    @Test
    void differencesAreToldRowByRowAndLeadToTheFile() {
        service.says(TASK, 200, AReplay.OTHER);

        assertThat(replay())
                .contains("2 verschillen", "sh-verdict--not", "Verwittig de beheerder")
                .contains("Staat in beide, met andere waarden", "href=\"/controle/dossiers/" + AnAudit.STREAM + "\"")
                .contains("closed_on, status", "Staat alleen in het gewone overzicht");
    }

    @Test
    void oneAtWorkCanBeStopped() {
        service.says(TASK, 200, AReplay.RUNNING);
        assertThat(replay()).contains("35 % is nagekeken", "action=\"/controle/herhalingen/" + ID + "/stoppen\"");

        service.says(TASK + "/cancellation", 200, AReplay.RUNNING);
        assertThat(page().stop(ID)).isEqualTo("redirect:/controle/herhalingen/" + ID);

        service.says(TASK, 200, AReplay.CANCELLED);
        assertThat(replay())
                .contains("Deze herhaling is gestopt voor ze klaar was.")
                .doesNotContain("sh-verdict");
    }

    @Test
    void whyItCameToNoEndIsSaidWithWhatToDo() {
        service.says(TASK, 200, AReplay.failed("eventUnreadable"));
        assertThat(replay()).contains("Start een nazicht", "Code voor de beheerder: eventUnreadable");

        service.says(TASK, 200, AReplay.failed("viewStandsStill"));
        assertThat(replay()).contains("Begin later opnieuw.");

        service.says(TASK, 200, AReplay.failed("somethingNewer"));
        assertThat(replay())
                .contains("vraag dan de beheerder", "somethingNewer")
                .doesNotContain("??");
    }

    private String start(String view, String position, String day) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("overzicht", view);
        sent.add("totPositie", position);
        sent.add("totEinde", day);
        model.clear();
        return pages().start(sent, model);
    }

    private String replay() {
        model.clear();
        return rendered(page().replay(ID, 0, model));
    }

    private ReplaysPage pages() {
        return new ReplaysPage(
                new Replays(service.questions()), new ViewNames(Known.texts()), AnAudit.DATES, Known.texts());
    }

    private ReplayPage page() {
        var following = AnAudit.following(
                new MockHttpServletRequest(), new MockHttpServletResponse(), new MovableClock(AnAudit.NOW));
        return new ReplayPage(new Replays(service.questions()), new ViewNames(Known.texts()), following);
    }

    private String rendered(String view) {
        return AnAudit.rendered(view, model);
    }
}
