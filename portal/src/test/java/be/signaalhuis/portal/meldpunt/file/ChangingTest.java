package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ChangingTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String PATH = "/v1/discrimination-reports/" + ID + "/corrections";

    private final FakeService service = FakeService.start();
    private final AcceptedReports accepted = AReport.acceptedIn(new MockHttpServletRequest());
    private final Changing changing =
            new Changing(service.commands(), accepted, new MovableClock("2026-11-26T13:05:00Z"));

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void whatIsAcceptedStaysInSight() {
        service.says(PATH, 200, "{\"id\": \"" + ID + "\", \"version\": 4}");

        assertThat(send(3)).isEqualTo(new Outcome.Done(ID, 4));
        assertThat(accepted.find(ID)).map(Accepted::version).contains(4L);
        assertThat(service.asked()).extracting(FakeService.Asked::key).containsExactly("key");
    }

    @Test
    void whatWasAcceptedJustBeforeStaysInSightUnlessSomebodyCameBetween() {
        service.says(PATH, 200, "{\"id\": \"" + ID + "\", \"version\": 4}");
        var before = Map.of("domain", List.of("HUISVESTING"));

        accepted.remember(new Accepted(ID, 3, before, Instant.EPOCH));
        send(3);
        assertThat(accepted.find(ID).orElseThrow().values()).containsKeys("domain", "channel");

        accepted.remember(new Accepted(ID, 2, before, Instant.EPOCH));
        send(3);
        assertThat(accepted.find(ID).orElseThrow().values()).containsOnlyKeys("channel");
    }

    @Test
    void whoeverComesSecondIsTold() {
        service.says(PATH, 412, "{\"type\": \"urn:x:staleVersion\", \"currentVersion\": 5}");

        assertThat(send(3)).isEqualTo(new Outcome.Stale(5));
        assertThat(accepted.all()).isEmpty();
    }

    @Test
    void aClosedReportIsToldWithItsReason() {
        service.says(PATH, 409, "{\"type\": \"urn:x:reportClosed\", \"detail\": \"afgesloten\"}");

        assertThat(send(3)).isEqualTo(new Outcome.Barred("afgesloten"));
    }

    @Test
    void whatIsWrongIsTold() {
        service.says(
                PATH,
                400,
                "{\"type\": \"urn:x:badRequest\", \"issues\": [{\"name\": \"reason\", \"detail\": \"leeg\"}]}");

        assertThat(send(3))
                .isInstanceOfSatisfying(
                        Outcome.Wrong.class,
                        wrong -> assertThat(wrong.problem().issues()).hasSize(1));
    }

    @Test
    void aServiceThatIsAwayLeavesItOpen() {
        service.says(PATH, 503, "{}");
        assertThat(send(3)).isEqualTo(new Outcome.Unreachable());

        service.close();
        assertThat(send(3)).isEqualTo(new Outcome.Unreachable());
    }

    private Outcome send(long version) {
        var sent = new Sent(Form.empty(), Form.empty(), version, "key", "M1");
        return changing.send(ID, Step.CORRECT, sent, Map.of("reason", "r"), Map.of("channel", List.of("LOKET")));
    }
}
