package be.signaalhuis.query.audit;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.Canaries;
import be.signaalhuis.query.testing.OverlegMeetingEvents;
import be.signaalhuis.query.testing.Overlegs;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Signals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nothing that is sealed comes out of any answer to an auditor, of a file, a log line or a problem, but by a look. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final List<String> READERS = List.of("auditor.71016", "dpo.71016");

    private final RunningService service = RunningService.shared();
    private final Map<UUID, Integer> files = new LinkedHashMap<>();
    private Canaries canaries;

    @BeforeEach
    void aReportASignalAndAFamilyWithATextOfTheirOwnInEverySealedField() {
        canaries = new Canaries(service.bean(Seals.class));
        var report = UUID.randomUUID();
        append(
                report,
                Reports.registered(report, Reports.content(DAY, "RAS")),
                Reports.corrected(report, Reports.content(DAY, "GESLACHT")),
                Reports.closed(report, DAY, "ADVIES"),
                Reports.reopened(report, DAY),
                Reports.withdrawn(report, DAY, "MELDER"));
        var signal = UUID.randomUUID();
        append(
                signal,
                Signals.nuisance(signal, Signals.content(DAY, "71016A", "WONEN")),
                Signals.corrected(signal, Signals.content(DAY, "71016A", "WONEN")),
                Signals.retracted(signal, DAY));
        var overleg = UUID.randomUUID();
        var helper = UUID.randomUUID();
        var meeting = UUID.randomUUID();
        append(
                overleg,
                Overlegs.opened(overleg, DAY),
                Overlegs.joined(overleg, helper, "HULPVERLENER", "Helper Voorbeeld", "helper", DAY),
                made(overleg, UUID.randomUUID(), "iets afgesproken", CLIENT, DAY, DAY, null),
                OverlegMeetingEvents.held(overleg, meeting, DAY, "LCO_MET_CLIENT", true, helper),
                OverlegMeetingEvents.written(overleg, meeting),
                Overlegs.paused(overleg, DAY),
                Overlegs.stopped(overleg, DAY),
                Overlegs.closed(overleg, DAY));
        assertThat(canaries.released()).hasSizeGreaterThan(25);
    }

    private void append(UUID file, Object... events) {
        service.log().append(file, canaries.in(events));
        files.put(file, events.length);
    }

    @Test
    void nothingThatIsSealedComesOut(CapturedOutput log) {
        for (var reader : READERS) {
            var api = service.as(reader);
            assertSilent(api.get("/v1/audit/events?limit=200", "Prefer", "wait=30"));
            assertSilent(api.get("/v1/audit/events", "Accept", "text/csv"));
            assertSilent(api.get("/v1/audit/event-types"));
            assertSilent(api.get("/v1/audit/looks"));
            files.forEach((file, events) -> {
                assertSilent(api.get("/v1/audit/streams/" + file + "/events?limit=200"));
                for (int n = 0; n <= events; n++) {
                    assertSilent(api.get("/v1/audit/streams/" + file + "/states/" + n));
                    assertSilent(api.get("/v1/audit/streams/" + file + "/comparison?from=0&to=" + n));
                    assertSilent(api.get("/v1/audit/streams/" + file + "/comparison?from=" + n + "&to=0"));
                }
                assertSilent(api.post("/v1/audit/streams/" + file + "/looks", "{\"ground\":\"SAMPLE\"}"));
            });
        }
        assertThat(log.getAll()).doesNotContain(canaries.released());
    }

    @Test
    void aLookShowsAllOfItAndLeavesNoneInTheLog(CapturedOutput log) {
        var shown = new ArrayList<String>();
        var reason = "kanarie" + UUID.randomUUID();
        files.keySet().forEach(file -> {
            var reply = service.as("auditor.71016")
                    .post(
                            "/v1/audit/streams/" + file + "/looks",
                            "{\"ground\":\"SAMPLE\",\"reason\":\"" + reason + "\"}");
            assertThat(reply.status()).isEqualTo(200);
            shown.add(reply.text());
        });
        assertThat(String.join("", shown)).contains(canaries.released());
        assertThat(log.getAll()).doesNotContain(canaries.released()).doesNotContain(reason);
        assertSilent(service.as("auditor.71016").get("/v1/audit/looks"));
    }

    private void assertSilent(Api.Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 400);
        assertThat(reply.text()).doesNotContain(canaries.released()).doesNotContain("\"ct\"");
    }
}
