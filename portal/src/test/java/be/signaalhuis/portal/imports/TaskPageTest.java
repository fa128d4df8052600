package be.signaalhuis.portal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.drafts.TestDrafts;
import be.signaalhuis.portal.login.LoggedIn;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class TaskPageTest {

    private final UUID task = UUID.randomUUID();
    private final FakeService service = FakeService.start();
    private final MovableClock clock = new MovableClock("2026-11-26T12:00:00Z");
    private final Registers registers = new Registers(TestDrafts.by(clock));
    private final ExtendedModelMap model = new ExtendedModelMap();
    private MockHttpServletResponse response;

    @BeforeEach
    void someone() {
        LoggedIn.as("an");
    }

    @AfterEach
    void stop() {
        service.close();
        LoggedIn.out();
    }

    @Test
    void speaksWhenAskedByAScriptButNotMoreOftenThanEveryTenSeconds() {
        says("RUNNING", 312, 1000);
        var begin = ask(0, true);
        assertThat(response.getHeader("X-Spoken")).isNull();
        clock.goOn(Duration.ofSeconds(9));
        assertThat(ask(begin, true)).isEqualTo(begin);
        assertThat(response.getHeader("X-Spoken")).isNull();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(ask(begin, true)).isEqualTo(begin + 10);
        assertThat(response.getHeader("X-Spoken")).contains("312").contains("000");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void comesAgainWithoutAScript() {
        says("QUEUED", 0, 0);
        ask(0, false);
        assertThat(model.getAttribute("refresh")).isEqualTo(2);
        assertThat(model.getAttribute("mine")).isNull();
    }

    @Test
    void tellsTheScriptToStopWhenTheTaskHasEnded() {
        says("DONE", 5, 5);
        ask(0, true);
        assertThat(response.getStatus()).isEqualTo(286);
        assertThat(model.getAttribute("refresh")).isNull();
        ask(0, false);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void showsAColleagueTheTaskAndNotTheFile() {
        says("DONE", 5, 5);
        var file = registers.keep(Kinds.MELDPUNT, new Register("a.csv", new byte[] {'a'}));
        ask(file, 0, false);
        assertThat(model.getAttribute("mine")).isEqualTo(true);
        LoggedIn.as("bo");
        ask(file, 0, false);
        assertThat(model.getAttribute("mine")).isEqualTo(false);
    }

    @Test
    void ofATaskThatIsNotTheDesksDoesNotExist() {
        assertThatThrownBy(() -> ask(0, false))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(404));
    }

    private Long ask(long spoken, boolean byScript) {
        return ask(UUID.randomUUID(), spoken, byScript);
    }

    private Long ask(UUID file, long spoken, boolean byScript) {
        var request = new MockHttpServletRequest();
        if (byScript) {
            request.addHeader("HX-Request", "true");
        }
        response = new MockHttpServletResponse();
        model.clear();
        var work = Known.longWork(request, response, clock);
        new TaskPage(Kinds.ALL, service.commands(), registers, work, Known.texts())
                .task("meldpunt", file, task, spoken, model);
        return (Long) model.getAttribute("spoken");
    }

    private void says(String state, int done, int rows) {
        service.says("/v1/tasks/" + task, 200, """
                        {"id":"%s","kind":"discrimination-reports","state":"%s","dryRun":false,"rows":%d,"done":%d,
                        "accepted":0,"unchanged":0,"rejected":0,"errors":[]}""".formatted(task, state, rows, done));
    }
}
