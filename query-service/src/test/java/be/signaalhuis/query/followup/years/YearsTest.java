package be.signaalhuis.query.followup.years;

import static be.signaalhuis.query.testing.FollowUps.decided;
import static be.signaalhuis.query.testing.FollowUps.defined;
import static be.signaalhuis.query.testing.FollowUps.done;
import static be.signaalhuis.query.testing.FollowUps.ended;
import static be.signaalhuis.query.testing.FollowUps.held;
import static be.signaalhuis.query.testing.FollowUps.noted;
import static be.signaalhuis.query.testing.FollowUps.planned;
import static be.signaalhuis.query.testing.FollowUps.reported;
import static be.signaalhuis.query.testing.FollowUps.talked;
import static be.signaalhuis.query.testing.FollowUps.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class YearsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
    private static final String OVER = "year=2023&on=2024-01-01";
    private static final String RUNNING = "year=2023&on=2023-12-31";

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final Api analyst = service.as("scanmanager." + town);
    private final UUID body = UUID.randomUUID();

    /** Held, planned, and what is then said of it while the year runs and when it is over; it must meet 3 times. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|false|3|NONE_PLANNED|NONE_PLANNED",
                "0|2|false|1|TOO_FEW|TOO_FEW",
                "0|3|false|0|''|TOO_FEW",
                "2|1|false|0|''|TOO_FEW",
                "2|0|false|1|TOO_FEW|TOO_FEW",
                "3|0|true|0|''|''",
                "4|0|true|0|''|''"
            })
    void holdsWhatABodyDidAgainstWhatItMust(
            int held, int planned, boolean met, int stillToPlan, String running, String over) {
        var last = service.log().append(body, defined(body, town, "WOONWAGENCOMITE", 3));
        for (int i = 0; i < held + planned; i++) {
            last = meeting(i < held);
        }
        var now = body(RUNNING, last);
        assertThat(now.at("/held").asInt()).isEqualTo(held);
        assertThat(now.at("/planned").asInt()).isEqualTo(planned);
        assertThat(now.at("/met").asBoolean()).isEqualTo(met);
        assertThat(now.at("/stillToPlan").asInt()).isEqualTo(stillToPlan);
        assertThat(warnings(now)).isEqualTo(running);
        var then = body(OVER, last);
        assertThat(warnings(then)).isEqualTo(over);
        assertThat(then.has("stillToPlan")).isFalse();
    }

    @Test
    void warnsOfAPartyThatWasMissingAndAReportThatIs() {
        var meeting = UUID.randomUUID();
        service.log().append(body, defined(body, town, "MONITORINGOVERLEG", 1));
        var last = service.log()
                .append(
                        meeting,
                        planned(meeting, town, body, "MONITORINGOVERLEG", DAY),
                        held(meeting, DAY, List.of("JEUGD"), "POLITIE"));
        assertThat(warnings(body(OVER, last))).isEqualTo("PARTY_MISSING,REPORT_MISSING");
        last = service.log().append(meeting, reported(meeting, "kort"));
        assertThat(warnings(body(OVER, last))).isEqualTo("PARTY_MISSING");
    }

    @Test
    void warnsOfAMonitoringMeetingThatNobodyEverDefined() {
        var last = service.log().append(body, defined(body, town, "ANDERE", 0));
        var list = bodies(RUNNING, last);
        assertThat(list.at("/items")).hasSize(2);
        var monitoring = list.at("/items/0");
        assertThat(monitoring.at("/defined").asBoolean()).isFalse();
        assertThat(monitoring.at("/kind").asString()).isEqualTo("MONITORINGOVERLEG");
        assertThat(monitoring.at("/minimum").asInt()).isEqualTo(1);
        assertThat(warnings(monitoring)).isEqualTo("NONE_PLANNED");
        assertThat(warnings(list.at("/items/1"))).isEmpty();
    }

    @Test
    void checksABodyThatEndedUntilTheYearInWhichItDid() {
        service.log().append(body, defined(body, town, "MONITORINGOVERLEG", 1));
        var last = service.log().append(body, ended(body, DAY));
        assertThat(bodies("year=2023", last).at("/items")).hasSize(1);
        assertThat(bodies("year=2024", last).at("/items")).isEmpty();
    }

    @Test
    void tellsWhatAYearBrought() {
        var log = service.log();
        var meeting = UUID.randomUUID();
        var moment = UUID.randomUUID();
        for (var kind : List.of("ACTIEPUNT", "ACTIEPUNT", "AFSPRAAK", "AANBEVELING")) {
            var item = UUID.randomUUID();
            log.append(item, noted(item, town, kind, DAY, DAY.plusDays(1)));
        }
        log.append(moment, talked(moment, town, DAY, "SEGREGATIE", "RADICALISERING"));
        var last = log.append(
                meeting,
                planned(meeting, town, body, "MONITORINGOVERLEG", DAY),
                held(meeting, DAY, List.of("JEUGD")),
                decided(meeting, false));
        var year = year("2023", last);
        assertThat(year.at("/actionPoints")).hasSize(2);
        assertThat(year.at("/actionPoints/0/overdue").asBoolean()).isTrue();
        assertThat(year.at("/agreements")).hasSize(1);
        assertThat(year.at("/recommendations/0/text").asString()).isEqualTo("meer licht");
        assertThat(year.at("/consultations/0/policyDecision").toString())
                .isEqualTo("{\"adjust\":false,\"explanation\":\"meer jeugdwerk\"}");
        assertThat(year.at("/conversationMoments").toString()).isEqualTo("{\"RADICALISERING\":1,\"SEGREGATIE\":1}");
        assertThat(year("2022", last).at("/actionPoints")).isEmpty();
    }

    @Test
    void everyCountOfAYearLeadsToWhatMovedIt() {
        service.log().append(body, defined(body, town, "WOONWAGENCOMITE", 3));
        var meeting = UUID.randomUUID();
        service.log().append(meeting, planned(meeting, town, body, "WOONWAGENCOMITE", DAY));
        service.log().append(meeting, held(meeting, DAY, List.of("JEUGD")));
        meeting(false);
        var item = UUID.randomUUID();
        service.log().append(item, noted(item, town, "AFSPRAAK", DAY, null), done(item, DAY));
        var moment = UUID.randomUUID();
        var then = service.log().append(moment, talked(moment, town, DAY, "SEGREGATIE", "RADICALISERING"));
        var last = service.log().append(moment, withdrawn(moment));
        assertThat(told(bodies(RUNNING, last), body + "/planned"))
                .containsExactly("ConsultationPlanned 1", "ConsultationHeld -1", "ConsultationPlanned 1");
        assertThat(told(bodies(RUNNING, last), body + "/held")).containsExactly("ConsultationHeld 1");
        assertThat(told(year("2023", last), "agreements")).containsExactly("FollowUpItemNoted 1");
        assertThat(told(year("2023", last), "actionPoints")).isEmpty();
        var talked =
                year("2023?asKnownOn=" + then.recordedAt(), last).get("links").get("figures");
        assertThat(FigureWalk.asKnownOn(
                                analyst,
                                talked.get("conversationMoments/SEGREGATIE").asString(),
                                last.recordedAt())
                        .told())
                .containsExactly("ConversationMomentRegistered 1", "ConversationMomentWithdrawn -1 *");
    }

    private List<String> told(JsonNode answer, String where) {
        return FigureWalk.of(
                        analyst, answer.get("links").get("figures").get(where).asString())
                .told();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moments~TOWN~2023~ONZIN~5",
                "moments~71002~2023~SEGREGATIE~5",
                "meetings~TOWN~2023~abc~held~5",
                "meetings~TOWN~2023~00000000-0000-4000-8000-000000000000~cancelled~5",
                "items~TOWN~2023~ONZIN~5",
                "items~TOWN~23~AFSPRAAK~5"
            })
    void aFigureThatIsNoneIsNotFound(String figure) {
        assertThat(analyst.get("/v1/figures/" + figure.replace("TOWN", town) + "/history")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void answersAsItWasKnownThen() {
        var item = UUID.randomUUID();
        var then = service.log().append(item, noted(item, town, "ACTIEPUNT", DAY, null));
        var question = "2023?asKnownOn=" + then.recordedAt();
        var before = year(question, then).toString();
        var now = service.log().append(item, done(item, DAY));
        assertThat(year(question, now).toString()).isEqualTo(before).contains("OPEN");
        assertThat(year("2023", now).at("/actionPoints/0/status").asString()).isEqualTo("DONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bodies?year=x", "bodies?on=x", "years/x", "years/2023?on=2023-02-30"})
    void refusesABadQuestion(String question) {
        var reply = analyst.get("/v1/follow-up/" + question);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/code").asString()).matches("yearInvalid|dateInvalid");
    }

    private Place meeting(boolean isHeld) {
        var id = UUID.randomUUID();
        var planned = planned(id, town, body, "WOONWAGENCOMITE", DAY);
        return isHeld
                ? service.log().append(id, planned, held(id, DAY, List.of("JEUGD")), reported(id, "kort"))
                : service.log().append(id, planned);
    }

    private JsonNode body(String question, Place seen) {
        return bodies(question, seen)
                .at("/items")
                .valueStream()
                .filter(one -> one.at("/body").asString().equals(body.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String warnings(JsonNode body) {
        return String.join(
                ",", body.at("/warnings").valueStream().map(JsonNode::asString).toList());
    }

    private JsonNode bodies(String question, Place seen) {
        return get("bodies?" + question, seen);
    }

    private JsonNode year(String question, Place seen) {
        return get("years/" + question, seen);
    }

    private JsonNode get(String question, Place seen) {
        var reply = analyst.get(
                "/v1/follow-up/" + question, "Consistency-Token", Long.toString(seen.position()), "Prefer", "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }
}
