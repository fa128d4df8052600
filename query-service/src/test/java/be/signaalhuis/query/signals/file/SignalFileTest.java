package be.signaalhuis.query.signals.file;

import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.graded;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static be.signaalhuis.query.testing.SharedSignals.radicalisation;
import static be.signaalhuis.query.testing.SharedSignals.regraded;
import static be.signaalhuis.query.testing.SharedSignals.said;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.merged;
import static be.signaalhuis.query.testing.Signals.notRetained;
import static be.signaalhuis.query.testing.Signals.retracted;
import static be.signaalhuis.query.testing.Signals.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SignalFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private final RunningService service = RunningService.shared();
    private final Api analyst = service.as("analyst.71016.veiligheidshuis");
    private final UUID id = UUID.randomUUID();
    private final SignalContent content = content(DAY, "71016W26", "OVERLEGTAFEL");

    @Test
    void showsTheWholeSignalWithItsTextsOpened() {
        var place = service.log().append(id, nuisance(id, "71016", "S2024-0009", graded("B2H1", true, content)));
        var reply = file(place);
        assertThat(reply.header("ETag")).isEqualTo("\"0\"");
        var file = reply.json();
        assertThat(file.at("/summary").asString()).isEqualTo("voorbeeldsamenvatting");
        assertThat(file.at("/place").asString()).isEqualTo("aan het bankje");
        assertThat(file.at("/grading").toString())
                .isEqualTo("{\"source\":\"B\",\"information\":\"2\",\"handling\":\"H1\"}");
        assertThat(file.at("/externalReference").asString()).isEqualTo("S2024-0009");
        assertThat(file.at("/observedOn").asString()).isEqualTo("2024-03-04");
        assertThat(file.at("/theme").asString()).isEqualTo("OVERLAST");
        assertThat(file.at("/areaDivision").asString()).isEqualTo("2025");
        assertThat(file.at("/reviewReasons").toString()).isEqualTo("[\"NAMES_ORIGIN_OR_FAITH\"]");
        assertThat(file.at("/organisation").asString()).isEqualTo("Meldpunt Genk");
        assertThat(file.at("/status").asString()).isEqualTo("LOGGED");
        assertThat(file.has("triage")).isFalse();
    }

    @Test
    void showsTheTriageOfRadicalisationAndTheBottlenecksItIsIn() {
        var bottleneck = UUID.randomUUID();
        service.log().append(id, radicalisation(id, content));
        var file = file(service.log().append(bottleneck, formed(bottleneck, DAY, id)))
                .json();
        assertThat(file.at("/triage").asString()).isEqualTo("FENOMEEN");
        assertThat(file.at("/bottlenecks").toString()).isEqualTo("[\"" + bottleneck + "\"]");
    }

    @Test
    void tellsWhoDidWhatInWhichRoleWhenAndWhatEachCorrectionChanged() {
        var log = service.log();
        log.append(id, nuisance(id, content));
        log.append(id, corrected(id, said("WELZIJN", "JEUGD", "BEWONER", content)));
        log.append(id, regraded(id, "WAARGENOMEN", "A1H0", "OPENBAAR"));
        log.append(id, reviewed(id, DAY.plusDays(1)));
        var place = log.append(id, retracted(id, DAY.plusDays(2)));
        var timeline = file(place).json().at("/timeline");
        assertThat(timeline.valueStream().map(SignalFileTest::told))
                .containsExactly(
                        "NuisanceSignalLogged ",
                        "SignalCorrected verkeerd aangekruist",
                        "SignalRegraded nagekeken",
                        "SignalReviewed kan zo blijven",
                        "SignalRetracted bleek niet juist");
        assertThat(timeline.at("/1/changes").toString())
                .isEqualTo("[{\"field\":\"lifeDomain\",\"before\":\"SOCIALE_COHESIE\",\"after\":\"WELZIJN\"},"
                        + "{\"field\":\"source\",\"before\":\"WIJKMANAGER\",\"after\":\"BEWONER\"}]");
        assertThat(timeline.at("/2/changes").toString())
                .isEqualTo("[{\"field\":\"certainty\",\"before\":\"GEHOORD\",\"after\":\"WAARGENOMEN\"},"
                        + "{\"field\":\"grading\",\"after\":{\"source\":\"A\",\"information\":\"1\",\"handling\":\"H0\"}},"
                        + "{\"field\":\"sharing\",\"before\":\"OVERLEGTAFEL\",\"after\":\"OPENBAAR\"}]");
        assertThat(timeline.get(3).has("changes")).isFalse();
        assertThat(timeline.at("/4/actor").asString()).isEqualTo("intake-genk");
        assertThat(timeline.at("/4/role").asString()).isEqualTo("intake");
        assertThat(timeline.at("/4/recordedAt").asString())
                .isEqualTo(place.recordedAt().toString());
    }

    private static String told(JsonNode item) {
        return item.at("/what").asString() + " " + item.path("reason").asString("");
    }

    @Test
    void showsTheSignalAsItWasKnownThen() {
        var log = service.log();
        var first = log.append(id, nuisance(id, content));
        var into = UUID.randomUUID();
        var last = log.append(id, merged(id, into));
        assertThat(asKnownOn(first, last).at("/status").asString()).isEqualTo("LOGGED");
        assertThat(asKnownOn(first, last).at("/timeline")).hasSize(1);
        assertThat(asKnownOn(last, last).at("/mergedInto").asString()).isEqualTo(into.toString());
        assertThat(analyst.get("/v1/signals/" + id + "?asKnownOn=2001-01-01").status())
                .isEqualTo(404);
    }

    @Test
    void keepsTextsSealedAndSaysWhenOneWasErased() {
        var place = service.log().append(id, nuisance(id, content));
        assertThat(file(place).status()).isEqualTo(200);
        assertThat(String.join("", Tables.rows(service.database(), "signal_file_event") + payload(id)))
                .doesNotContain("voorbeeldsamenvatting")
                .doesNotContain("bankje");
        service.bean(Seals.class).shred(content.summary().kid());
        assertThat(file(place).json().at("/summary").toString()).isEqualTo("{\"erased\":true}");
        assertThat(file(place).json().at("/place").asString()).isEqualTo("aan het bankje");
    }

    private String payload(UUID signal) {
        return service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8') from views.signal_file_event where signal_id = ?")
                .param(signal)
                .query(String.class)
                .single();
    }

    @Test
    void doesNotKnowWhatWasNotRetainedNorAnIdThatIsNone() {
        var place = service.log().append(id, notRetained(id));
        assertThat(file(place).status()).isEqualTo(404);
        assertThat(analyst.get("/v1/signals/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(analyst.get("/v1/signals/x").status()).isEqualTo(404);
    }

    @Test
    void doesNotCallASignalUnknownThatTheViewHasNotReached() {
        var later = Long.toString(Long.MAX_VALUE / 100);
        var reply = analyst.get("/v1/signals/" + UUID.randomUUID(), "Consistency-Token", later);
        assertThat(reply.status()).isEqualTo(503);
    }

    private JsonNode asKnownOn(Place then, Place now) {
        var path = "/v1/signals/" + id + "?asKnownOn=" + then.recordedAt();
        return analyst.get(path, "Consistency-Token", Long.toString(now.position()))
                .json();
    }

    private Api.Reply file(Place seen) {
        return analyst.get("/v1/signals/" + id, "Consistency-Token", Long.toString(seen.position()));
    }
}
