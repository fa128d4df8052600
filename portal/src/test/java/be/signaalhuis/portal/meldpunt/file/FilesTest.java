package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class FilesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String PATH = "/v1/meldpunt/reports/" + ID;
    private static final LocalDate DAY = LocalDate.parse("2026-11-25");

    private final FakeService service = FakeService.start();
    private final AcceptedReports accepted = AReport.acceptedIn(new MockHttpServletRequest());
    private final Files files = new Files(service.questions(), accepted);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void aFileThatShowsWhatTheReaderDidIsNotBehind() {
        service.says(PATH, 200, file(3));
        accepted(3, "CLOSED");

        var seen = files.now(ID, 3);

        assertThat(seen.behind()).isFalse();
        assertThat(seen.newer()).isNull();
        assertThat(seen.status()).isEqualTo("REGISTERED");
    }

    @Test
    void aFileThatIsOlderThanWhatTheReaderDidIsBehindAndTheAcceptedIsAtHand() {
        service.says(PATH, 200, file(2));
        accepted(3, "CLOSED");

        var seen = files.now(ID, -1);

        assertThat(seen.behind()).isTrue();
        assertThat(seen.status()).isEqualTo("CLOSED");
    }

    @Test
    void aFileOlderThanTheVersionInTheAddressIsBehind() {
        service.says(PATH, 200, file(2));

        assertThat(files.now(ID, 3).behind()).isTrue();
        assertThat(files.now(ID, 2).behind()).isFalse();
    }

    @Test
    void aFileThatTheViewDoesNotKnowYetIsShownAsItWasAccepted() {
        service.says(PATH, 503, "{\"type\": \"urn:problem-type:signaalhuis:viewBehind\"}");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> files.now(ID, -1));

        accepted(0, "REGISTERED");
        var seen = files.now(ID, -1);
        assertThat(seen.file()).isNull();
        assertThat(seen.behind()).isTrue();
    }

    @Test
    void aFileCanBeSeenAsItWasAndNotBeforeItWas() {
        service.says(PATH, 200, file(1));
        assertThat(files.then(ID, DAY)).map(ReportFile::version).contains(1L);

        service.says(PATH, 404, "{}");
        assertThat(files.then(ID, DAY)).isEmpty();
    }

    private void accepted(long version, String status) {
        accepted.remember(new Accepted(ID, version, Map.of("status", List.of(status)), Instant.EPOCH));
    }

    private static String file(long version) {
        return """
                {"id": "%s", "version": %d, "status": "REGISTERED", "outsideServiceArea": false}
                """.formatted(ID, version);
    }
}
