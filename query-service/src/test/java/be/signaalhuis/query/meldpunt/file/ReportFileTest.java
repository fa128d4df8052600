package be.signaalhuis.query.meldpunt.file;

import static be.signaalhuis.query.testing.Reports.allowing;
import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.elsewhere;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportFileTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 6);

    private final RunningService service = RunningService.shared();
    private final Api intake = service.as("intake.71016");
    private final UUID id = UUID.randomUUID();
    private final ReportContent content = content(DAY, "RAS", "GESLACHT");

    @Test
    void showsAnIntakeOfficerTheWholeFile() {
        var place = service.log().append(id, registered(id, "71016", "F-1", content));
        var reply = file(place);
        assertThat(reply.header("ETag")).isEqualTo("\"0\"");
        var file = reply.json();
        assertThat(file.at("/reporter").toString())
                .isEqualTo("{\"name\":\"Jan Voorbeeld\",\"email\":\"jan@voorbeeld.test\",\"language\":\"nl\"}");
        assertThat(file.at("/facts").toString())
                .isEqualTo("{\"municipality\":\"71016\",\"occurredFrom\":\"2022-05-06\",\"place\":\"Voorbeeldstraat\","
                        + "\"description\":\"voorbeeldtekst\"}");
        assertThat(file.at("/otherParty").toString()).isEqualTo("{\"kind\":\"WERKGEVER\",\"name\":\"Voorbeeld nv\"}");
        assertThat(file.at("/mainGround").asString()).isEqualTo("RAS");
        assertThat(file.at("/additionalGrounds").toString())
                .isEqualTo("[{\"code\":\"GESLACHT\",\"link\":\"WERKELIJK\"}]");
        assertThat(file.at("/residence/municipality").asString()).isEqualTo("71016");
        assertThat(file.at("/externalReference").asString()).isEqualTo("F-1");
        assertThat(file.at("/status").asString()).isEqualTo("REGISTERED");
    }

    @Test
    void showsWhatTheReporterAllowsAndWhatTheyTookBack() {
        var passOn = new Consent(Code.of("DOORGEVEN"), DAY, Code.of("MONDELING"));
        var mediate = new Consent(Code.of("BEMIDDELING"), DAY.plusDays(1), null);
        var log = service.log();
        var given = log.append(id, registered(id, allowing(List.of(passOn, mediate), content)));
        var both = "[{\"purpose\":\"DOORGEVEN\",\"givenOn\":\"2022-05-06\",\"source\":\"MONDELING\"},"
                + "{\"purpose\":\"BEMIDDELING\",\"givenOn\":\"2022-05-07\"}]";
        assertThat(file(given).json().at("/consents").toString()).isEqualTo(both);

        var takenBack = file(log.append(id, corrected(id, content))).json();
        assertThat(takenBack.at("/consents").toString()).isEqualTo("[]");
        assertThat(takenBack.at("/timeline/1/changes").toString())
                .isEqualTo("[{\"field\":\"consents\",\"before\":" + both + ",\"after\":[]}]");
    }

    @Test
    void tellsWhatHappenedToTheReportByWhomAndWhy() {
        var log = service.log();
        log.append(id, registered(id, content), corrected(id, elsewhere("MEDIA", "BRIEF", content)));
        log.append(id, closed(id, DAY.plusDays(3), "ADVIES"));
        log.append(id, reopened(id, DAY.plusDays(4)));
        var place = log.append(id, withdrawn(id, DAY.plusDays(5), "DOOR_MELDER"));
        var timeline = file(place).json().at("/timeline");
        assertThat(timeline.valueStream()
                        .map(item ->
                                item.at("/sequence") + " " + item.at("/what").asString() + " "
                                        + item.path("reason").asString("")))
                .containsExactly(
                        "0 DiscriminationReportRegistered ",
                        "1 DiscriminationReportCorrected verkeerd aangekruist",
                        "2 DiscriminationReportClosed afgehandeld",
                        "3 DiscriminationReportReopened nieuwe feiten",
                        "4 DiscriminationReportWithdrawn op vraag");
        assertThat(timeline.get(1).at("/changes").toString())
                .isEqualTo("[{\"field\":\"channel\",\"before\":\"LOKET\",\"after\":\"BRIEF\"},"
                        + "{\"field\":\"domain\",\"before\":\"WERK\",\"after\":\"MEDIA\"}]");
        assertThat(timeline.get(0).has("changes")).isFalse();
        assertThat(timeline.get(4).at("/actor").asString()).isEqualTo("intake-genk");
        assertThat(timeline.get(4).at("/role").asString()).isEqualTo("intake");
        assertThat(timeline.get(4).at("/organisation").asString()).isEqualTo("Meldpunt Genk");
        assertThat(timeline.get(4).at("/position").asLong()).isEqualTo(place.position());
    }

    @Test
    void showsTheFileAsItWasKnownThen() {
        var log = service.log();
        var first = log.append(id, registered(id, content));
        var second = log.append(id, closed(id, DAY.plusDays(3), "ADVIES"));
        var last = log.append(id, reopened(id, DAY.plusDays(4)));
        assertThat(asKnownOn(first, last)).isEqualTo("REGISTERED \"0\" 1");
        assertThat(asKnownOn(second, last)).isEqualTo("CLOSED \"1\" 2");
        assertThat(asKnownOn(last, last)).isEqualTo("REOPENED \"2\" 3");
        var before = intake.get("/v1/meldpunt/reports/" + id + "?asKnownOn=2001-01-01");
        assertThat(before.status()).isEqualTo(404);
    }

    @Test
    void keepsPersonalValuesSealedInItsTable() {
        var place = service.log().append(id, registered(id, content));
        assertThat(file(place).status()).isEqualTo(200);
        var payload = service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8') from views.meldpunt_file_event where report_id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(payload).contains("\"$s\":1").contains("\"mainGround\"");
        assertThat(String.join("", Tables.rows(service.database())) + payload)
                .doesNotContain("Voorbeeld")
                .doesNotContain("voorbeeldtekst");
        var stored = service.database()
                .as("postgres")
                .sql("select convert_from(payload, 'UTF8') from events.event where aggregate_identifier = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(payload).isEqualTo(stored);
    }

    @Test
    void saysThatAValueWasErasedOnceItsKeyIsDestroyed() {
        var place = service.log().append(id, registered(id, content));
        service.bean(Seals.class).shred(content.reporter().kid());
        service.bean(Seals.class).shred(content.facts().description().kid());
        var file = file(place).json();
        assertThat(file.at("/reporter").toString()).isEqualTo("{\"erased\":true}");
        assertThat(file.at("/facts/description").toString()).isEqualTo("{\"erased\":true}");
        assertThat(file.at("/facts/place").asString()).isEqualTo("Voorbeeldstraat");
    }

    @Test
    void neverPassesAMissingKeyForAnErasure() {
        var place = service.log().append(id, registered(id, content));
        file(place);
        service.database()
                .as("postgres")
                .sql("""
                        update views.meldpunt_file_event set payload = convert_to(replace(
                            convert_from(payload, 'UTF8'), :kid, '00000000-0000-4000-8000-00000000dead'), 'UTF8')
                        where report_id = :id
                        """)
                .param("kid", content.reporter().kid().toString())
                .param("id", id)
                .update();
        var reply = file(place);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Retry-After")).isNotNull();
        assertThat(reply.text()).doesNotContain("Voorbeeld");
    }

    @Test
    void doesNotKnowAnIdThatIsNoReportOrNoId() {
        assertThat(intake.get("/v1/meldpunt/reports/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(intake.get("/v1/meldpunt/reports/x").status()).isEqualTo(404);
    }

    @Test
    void doesNotCallAFileUnknownThatTheViewHasNotReached() {
        var later = Long.toString(Long.MAX_VALUE / 100);
        var reply = intake.get("/v1/meldpunt/reports/" + UUID.randomUUID(), "Consistency-Token", later);
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.json().at("/type").asString()).isEqualTo("urn:problem-type:signaalhuis:viewBehind");
    }

    private String asKnownOn(Place then, Place now) {
        var reply = intake.get(
                "/v1/meldpunt/reports/" + id + "?asKnownOn=" + then.recordedAt(),
                "Consistency-Token",
                Long.toString(now.position()));
        return reply.json().at("/status").asString() + " " + reply.header("ETag") + " "
                + reply.json().at("/timeline").size();
    }

    private Api.Reply file(Place seen) {
        return intake.get("/v1/meldpunt/reports/" + id, "Consistency-Token", Long.toString(seen.position()));
    }
}
