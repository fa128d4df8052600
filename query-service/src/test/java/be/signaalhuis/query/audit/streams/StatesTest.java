package be.signaalhuis.query.audit.streams;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static be.signaalhuis.query.testing.Overlegs.paused;
import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.projection.View;
import be.signaalhuis.query.testing.Overlegs;
import be.signaalhuis.query.testing.RunningService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the views said about a file after each of its events, and what came in between. */
class StatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private final RunningService service = RunningService.shared();
    private final UUID file = UUID.randomUUID();

    @Test
    void afterEachEventTheFileIsAsItWasThen() {
        service.log()
                .append(
                        file,
                        registered(file, content(DAY, "RAS", "TAAL")),
                        corrected(file, content(DAY, "GESLACHT")),
                        closed(file, DAY, "ADVIES"));
        assertThat(worklist(state(0)).at("/fields/main_ground").asString()).isEqualTo("RAS");
        assertThat(worklist(state(0)).at("/fields/grounds")).hasToString("[\"RAS\",\"TAAL\"]");
        assertThat(worklist(state(0)).at("/fields/received_on").asString()).isEqualTo("2024-03-04");
        assertThat(worklist(state(1)).at("/fields/main_ground").asString()).isEqualTo("GESLACHT");
        assertThat(worklist(state(1)).at("/fields/status").asString()).isEqualTo("REGISTERED");
        var last = state(2);
        assertThat(worklist(last).at("/fields/status").asString()).isEqualTo("CLOSED");
        assertThat(worklist(last).at("/key/report_id").asString()).isEqualTo(file.toString());
        assertThat(last.at("/last").asLong()).isEqualTo(2);
        assertThat(last.at("/type").asString()).isEqualTo("DiscriminationReportClosed");
        assertThat(rows(last, "meldpunt-file")).hasSize(3);
        assertThat(rows(state(0), "meldpunt-file")).hasSize(1);
        assertThat(rows(state(0), "meldpunt-file")
                        .get(0)
                        .at("/fields/payload/content/reporter/pseudonym")
                        .asString())
                .startsWith("P-");
        assertThat(last.toString()).doesNotContain("\"kid\"", "\"ct\"", "Voorbeeld", "voorbeeld");
    }

    /** An agreement is a part of a file, with rows of its own. */
    @Test
    void theStateOfAFileIsAlsoThatOfItsParts() {
        var agreement = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        var log = service.log().as(Overlegs.COORDINATOR);
        log.append(
                elsewhere, opened(elsewhere, DAY), made(elsewhere, UUID.randomUUID(), "iets", CLIENT, DAY, DAY, null));
        log.append(
                file,
                opened(file, DAY),
                made(file, agreement, "iets", CLIENT, DAY, DAY, null),
                agreementDone(file, agreement, DAY));
        assertThat(rows(state(0), "overleg-agreements")).isEmpty();
        assertThat(rows(state(1), "overleg-agreements")
                        .get(0)
                        .at("/fields/status")
                        .asString())
                .isEqualTo("OPEN");
        var done = rows(state(2), "overleg-agreements");
        assertThat(done).hasSize(1);
        assertThat(done.get(0).at("/key/agreement_id").asString()).isEqualTo(agreement.toString());
        assertThat(done.get(0).at("/fields/status").asString()).isEqualTo("DONE");
        assertThat(done.get(0).at("/fields/text/pseudonym").asString()).startsWith("P-");
    }

    @Test
    void twoStatesDifferFieldByField() {
        service.log().append(file, registered(file, content(DAY, "RAS")), corrected(file, content(DAY, "GESLACHT")));
        var compared = get("/comparison?from=0&to=1");
        assertThat(compared.at("/from/type").asString()).isEqualTo("DiscriminationReportRegistered");
        assertThat(compared.at("/to/sequence").asLong()).isEqualTo(1);
        assertThat(difference(compared, "meldpunt-worklist", "main_ground"))
                .contains("\"before\":\"RAS\"", "\"after\":\"GESLACHT\"", file.toString());
        assertThat(difference(compared, "meldpunt-file", "what"))
                .contains("\"after\":\"DiscriminationReportCorrected\"");
        assertThat(difference(compared, "meldpunt-file", "payload.content.reporter"))
                .contains("pseudonym");
        assertThat(compared.at("/more").asBoolean(true)).isFalse();
        assertThat(compared.toString()).doesNotContain("\"kid\"", "\"ct\"", "Voorbeeld", "voorbeeld");
        assertThat(get("/comparison?from=1&to=1").at("/differences")).isEmpty();
        assertThat(difference(get("/comparison?from=1&to=0"), "meldpunt-worklist", "main_ground"))
                .contains("\"before\":\"GESLACHT\"", "\"after\":\"RAS\"");
    }

    @Test
    void aLongFileIsToldByItsLatestRows() {
        var log = service.log().as(Overlegs.COORDINATOR);
        log.append(file, opened(file, DAY));
        for (int i = 0; i < 5; i++) {
            log.append(
                    file,
                    java.util.stream.IntStream.range(0, 50)
                            .mapToObj(n -> paused(file, DAY))
                            .toArray());
        }
        var view = view(state(250), "overleg-file");
        assertThat(view.at("/more").asBoolean()).isTrue();
        assertThat(view.at("/rows")).hasSize(200);
        assertThat(view.at("/rows/199/key/sequence").asLong()).isEqualTo(250);
    }

    @ParameterizedTest
    @CsvSource({
        "/states/2, n",
        "/states/-1, n",
        "/states/x, n",
        "/states/99999999999999999999, n",
        "/comparison?from=0&to=2, to",
        "/comparison?from=a&to=1, from",
        "/comparison?to=1, from"
    })
    void aStateThatIsNotThereIsNamed(String path, String field) {
        service.log().append(file, registered(file, content(DAY, "RAS")), corrected(file, content(DAY, "GESLACHT")));
        var reply = service.as("auditor.71016").get("/v1/audit/streams/" + file + path);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/detail").asString()).contains("0").contains("1");
    }

    @Test
    void noViewIsReadWhole() {
        var asked = new StreamSoFar(file, 3, 10, file, "X", Instant.EPOCH, List.of(7L, 10L), Set.of(file));
        for (var view : service.context().getBeansOfType(View.class).values()) {
            var table = ((View<?>) view).table();
            if (!((View<?>) view).follows().isEverything()) {
                var plan = service.bean(StateRows.class)
                        .ask("explain ", table, asked)
                        .query(String.class)
                        .list();
                assertThat(String.join("\n", plan)).doesNotContain("Seq Scan");
            }
        }
    }

    private JsonNode state(int n) {
        return get("/states/" + n);
    }

    private JsonNode get(String path) {
        var reply = service.as("auditor.71016").get("/v1/audit/streams/" + file + path, "Prefer", "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static JsonNode worklist(JsonNode state) {
        var rows = rows(state, "meldpunt-worklist");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static JsonNode rows(JsonNode state, String view) {
        return view(state, view).path("rows");
    }

    private static JsonNode view(JsonNode state, String name) {
        return state.at("/views")
                .valueStream()
                .filter(view -> view.at("/view").asString().equals(name))
                .findFirst()
                .orElse(state.at("/none"));
    }

    private static String difference(JsonNode compared, String view, String field) {
        return compared.at("/differences")
                .valueStream()
                .filter(one -> one.at("/view").asString().equals(view)
                        && one.at("/field").asString().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(compared.toString()))
                .toString();
    }
}
