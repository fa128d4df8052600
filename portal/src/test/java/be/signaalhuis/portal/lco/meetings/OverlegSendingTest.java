package be.signaalhuis.portal.lco.meetings;

import static be.signaalhuis.portal.lco.overleg.AFamilyFile.ID;
import static be.signaalhuis.portal.lco.overleg.AFamilyFile.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.overleg.AFamilyFile;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class OverlegSendingTest {

    private static final String STALE = "{\"type\": \"urn:problem-type:signaalhuis:stale\", \"currentVersion\": 9}";

    private final FakeService service = FakeService.start().says(PATH + "/pause", 412, STALE);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whenOnlyADeadlineCameBetweenItIsSentOnceMore() {
        happened("AgreementReminderGiven", "AgreementFellOverdue");

        send();

        assertThat(keys()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void whenSomebodyDidSomethingSheIsAskedFirst() {
        happened("AgreementReminderGiven", "MeetingMoved");

        assertThat(send()).isEqualTo(new Outcome.Stale(9));
        assertThat(keys()).hasSize(1);
    }

    @Test
    void whatIsNotKnownToHaveHappenedIsNotADeadline() {
        happened();

        send();

        assertThat(keys()).hasSize(1);
    }

    private void happened(String... what) {
        var timeline = new StringBuilder();
        long sequence = 7;
        for (var one : what) {
            timeline.append(timeline.isEmpty() ? "" : ", ")
                    .append("{\"sequence\": %d, \"what\": \"%s\"}".formatted(++sequence, one));
        }
        service.says(PATH, 200, AFamilyFile.json("version: 9", "timeline: [" + timeline + "]"));
    }

    private Outcome send() {
        var sent = new Sent(Form.empty(), Form.empty(), 7, "page", "");
        return AMeetingOfFamily.sending(service, AFamilyFile.files(service, new MockHttpServletRequest()))
                .send(ID, "pause", sent, Map.of());
    }

    private List<String> keys() {
        return service.asked().stream()
                .filter(one -> one.path().equals(PATH + "/pause"))
                .map(FakeService.Asked::key)
                .toList();
    }
}
