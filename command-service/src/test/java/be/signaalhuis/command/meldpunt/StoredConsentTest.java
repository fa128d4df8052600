package be.signaalhuis.command.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the log holds of the consents that were sent. */
class StoredConsentTest {

    private static final String REPORTS = "/v1/discrimination-reports";
    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void aConsentWithoutADayIsStoredWithTheDayOfTheReport() {
        assertThat(stored(register(ReportJson.full()), 0))
                .contains("\"consents\":[{\"purpose\":\"CONTACT_TEGENPARTIJ\",\"givenOn\":\"2026-03-03\","
                        + "\"source\":\"MONDELING\"},{\"purpose\":\"DOORGEVEN\",\"givenOn\":\"2026-03-02\"}]");
    }

    @Test
    void aReportWithoutConsentIsStoredAsItAlwaysWas() {
        assertThat(stored(register(ReportJson.small()), 0)).doesNotContain("consents");
    }

    @Test
    void aConsentThatIsTakenBackStaysInHistoryAndInNoLaterEvent() {
        var id = register(ReportJson.full());
        correct(id, 0, "{\"reason\": \"melder wil niet meer\", \"consents\": [{\"purpose\": \"DOORGEVEN\"}]}");
        assertThat(stored(id, 0)).contains("CONTACT_TEGENPARTIJ");
        assertThat(stored(id, 1)).contains("DOORGEVEN").doesNotContain("CONTACT_TEGENPARTIJ");
        correct(id, 1, "{\"reason\": \"melder wil niets meer\", \"consents\": null}");
        assertThat(stored(id, 2)).doesNotContain("consents");
    }

    private UUID register(String report) {
        var answer = service.post("intake", REPORTS, report);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asString());
    }

    private void correct(UUID id, long version, String body) {
        var path = REPORTS + "/" + id + "/corrections";
        var answer = service.post("intake", path, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private String stored(UUID id, long sequence) {
        return service.database()
                .as("signaalhuis_query")
                .sql("""
                        select convert_from(payload, 'UTF8') from events.event
                        where aggregate_identifier = ? and sequence_number = ?
                        """)
                .params(id, sequence)
                .query(String.class)
                .single();
    }
}
