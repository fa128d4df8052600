package be.signaalhuis.portal.signals.bottlenecks;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class BottleneckStepTest {

    private static final UUID ID = UUID.randomUUID();

    private final StepForms forms = AStep.forms(ASignal.CODES, ASignal.DATES);
    private final FakeService service = FakeService.start();
    private final AcceptedBottlenecks accepted = new AcceptedBottlenecks(new MockHttpServletRequest());
    private final BottleneckChanging changing = new BottleneckChanging(service.commands(), accepted, ASignal.CLOCK);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whatIsFilledInIsSentUnderTheNamesOfTheCommand() {
        var form = Form.of(Map.of(
                "escalationBody", List.of("COLLEGE"),
                "escalationQuestion", List.of("Kan er licht komen?"),
                "escalatedOn", List.of("25/11/2026")));

        assertThat(forms.issues(BottleneckStep.ESCALATE.fields(), form)).isEmpty();
        assertThat(forms.body(BottleneckStep.ESCALATE.fields(), form))
                .isEqualTo(Map.of("body", "COLLEGE", "question", "Kan er licht komen?", "escalatedOn", "2026-11-25"));
    }

    @Test
    void whatIsMissingOrNoDayIsSaidAtItsField() {
        var form = Form.of(Map.of("escalationBody", List.of("COLLEGE"), "escalatedOn", List.of("gisteren")));

        assertThat(forms.issues(BottleneckStep.ESCALATE.fields(), form))
                .extracting(FieldIssue::field)
                .containsExactly("escalationQuestion", "escalatedOn");
    }

    @Test
    void anObjectionOfTheServiceStandsAtTheFieldOfThePage() {
        var problem = new Problem(
                "urn:x:badRequest",
                null,
                null,
                List.of(new Problem.Issue("services[1]", "serviceTwice", "twee keer")),
                null);

        assertThat(forms.issues(BottleneckStep.SERVICES.fields(), problem))
                .containsExactly(new FieldIssue("involved", "twee keer"));
    }

    @Test
    void anOpenOneCanBeTackledAndATackledOneOnlyReopened() {
        assertThat(BottleneckStep.possible(file("OPEN", "[]")))
                .contains(BottleneckStep.TACKLE)
                .doesNotContain(BottleneckStep.REOPEN, BottleneckStep.ANSWER);
        assertThat(BottleneckStep.possible(file("TACKLED", "[]"))).containsExactly(BottleneckStep.REOPEN);
    }

    @Test
    void anAnswerIsNotedWhereOneIsWaitedForAndNowhereElse() {
        assertThat(BottleneckStep.ANSWER.isPossible(file("OPEN", "[{\"body\": \"COLLEGE\", \"answered\": false}]")))
                .isTrue();
        assertThat(BottleneckStep.ANSWER.isPossible(file("OPEN", "[{\"body\": \"COLLEGE\", \"answered\": true}]")))
                .isFalse();
    }

    @Test
    void whatIsAcceptedStaysInSight() {
        var path = "/v1/bottlenecks/" + ID + "/tackling";
        service.says(path, 200, "{\"id\": \"" + ID + "\", \"version\": 4}");
        var sent = new Sent(Form.of(Map.of("howTackled", List.of("licht"))), Form.empty(), 3, "k", "");

        assertThat(changing.send(ID, BottleneckStep.TACKLE, "", sent, Map.of("how", "licht")))
                .isEqualTo(new Outcome.Done(ID, 4));
        assertThat(accepted.find(ID).orElseThrow().form().value("state")).isEqualTo("TACKLED");
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsKept() {
        service.says(
                "/v1/bottlenecks/" + ID + "/signals", 412, "{\"type\": \"urn:x:staleVersion\", \"currentVersion\": 5}");

        assertThat(changing.add(ID, Sent.fresh(Form.empty(), Form.empty(), 3, ""), List.of("a")))
                .isEqualTo(new Outcome.Stale(5));
        assertThat(accepted.all()).isEmpty();
    }

    private static BottleneckFile file(String state, String escalations) {
        return JsonMapper.builder()
                .build()
                .readValue(
                        "{\"version\": 1, \"state\": \"" + state + "\", \"escalations\": " + escalations + "}",
                        BottleneckFile.class);
    }
}
