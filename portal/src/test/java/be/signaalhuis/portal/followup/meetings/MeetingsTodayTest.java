package be.signaalhuis.portal.followup.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.followup.AFollowUp;
import be.signaalhuis.portal.home.Today;
import be.signaalhuis.portal.login.Reader;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingsTodayTest {

    private static final Reader ANALYST = new Reader("an", List.of("analyst"), "71016");

    private final FakeService service = FakeService.start();
    private final MeetingsToday today =
            new MeetingsToday(new Bodies(service.questions(), AFollowUp.words(), AFollowUp.DATES));

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aYearWithoutMonitoringMeetingIsSaid() {
        says("\"NONE_PLANNED\"");

        assertThat(today.of(ANALYST)).extracting(Today.Item::key).containsExactly("monitoringNone");
    }

    @Test
    void onceItIsPlannedNothingIsSaid() {
        says("\"REPORT_MISSING\"");

        assertThat(today.of(ANALYST)).isEmpty();
    }

    @Test
    void whoeverHasNothingToDoWithItIsNotTold() {
        assertThat(today.of(new Reader("lea", List.of("lco"), "71016"))).isEmpty();
        assertThat(service.asked()).isEmpty();
    }

    private void says(String warnings) {
        service.says(
                "/v1/follow-up/bodies",
                200,
                "{\"year\": 2026, \"items\": [{\"kind\": \"MONITORINGOVERLEG\", \"defined\": false, \"minimum\": 1,"
                        + " \"planned\": 0, \"held\": 0, \"met\": false, \"warnings\": [" + warnings + "]}]}");
    }
}
