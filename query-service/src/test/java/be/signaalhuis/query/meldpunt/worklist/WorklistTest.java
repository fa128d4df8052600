package be.signaalhuis.query.meldpunt.worklist;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.elsewhere;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorklistTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private final RunningService service = RunningService.shared();
    private final Api intake = service.as("intake.71016");

    @Test
    void showsAReportByItsCodesAndNobodysName() {
        var id = UUID.randomUUID();
        var place = service.log().append(id, registered(id, "71016", reference(id), content(DAY, "RAS", "GESLACHT")));
        var list = query("{\"externalReference\":\"" + reference(id) + "\"}", place);
        var item = list.get("items").get(0);
        assertThat(item.toString()).isEqualTo("""
                        {"id":"%s","version":0,"status":"REGISTERED","recordedAt":"%s","receivedOn":"2021-03-04",\
                        "channel":"LOKET","reporterRole":"SLACHTOFFER","municipalityOfFacts":"71016",\
                        "residence":"71016","mainGround":"RAS","grounds":["RAS","GESLACHT"],"domain":"WERK",\
                        "outcomes":[],"outsideServiceArea":false,"externalReference":"%s"}""".formatted(id, place.recordedAt(), reference(id)));
        assertThat(list.get("position").asLong()).isGreaterThanOrEqualTo(place.position());
    }

    @Test
    void followsAReportThroughItsLifeAndKeepsEachStateForTheMomentItHeld() {
        var id = UUID.randomUUID();
        var first = content(DAY, "RAS");
        var log = service.log();
        var steps = List.of(
                log.append(id, registered(id, "71016", reference(id), first)),
                log.append(id, corrected(id, elsewhere("MEDIA", "BRIEF", first))),
                log.append(id, closed(id, DAY.plusDays(9), "ADVIES", "INFORMATIE")),
                log.append(id, reopened(id, DAY.plusDays(20))),
                log.append(id, withdrawn(id, DAY.plusDays(30), "DOOR_MELDER")));
        var told =
                steps.stream().map(step -> asKnownOn(id, step, steps.getLast())).toList();
        assertThat(told)
                .containsExactly(
                        "0 REGISTERED WERK [] null",
                        "1 REGISTERED MEDIA [] null",
                        "2 CLOSED MEDIA [\"ADVIES\",\"INFORMATIE\"] \"2021-03-13\"",
                        "3 REOPENED MEDIA [] null",
                        "4 WITHDRAWN MEDIA [] null");
    }

    @Test
    void knowsNothingBeforeTheFirstEvent() {
        var list = intake.post("/v1/meldpunt/reports/query", "{\"asKnownOn\":\"2001-01-01\"}")
                .json();
        assertThat(list.get("total").asInt()).isZero();
        assertThat(list.get("position").asInt()).isZero();
        assertThat(list.get("items")).isEmpty();
        assertThat(list.get("asKnownOn").asString()).isEqualTo("2001-01-01T22:59:59.999999Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"status\":[\"CLOSED\"]'|b",
                "'\"status\":[\"REGISTERED\",\"CLOSED\"]'|a,b",
                "'\"domain\":[\"MEDIA\"]'|b",
                "'\"channel\":[\"LOKET\"]'|a",
                "'\"mainGround\":[\"RAS\",\"TAAL\"]'|a,b",
                "'\"mainGround\":[\"TAAL\"]'|b",
                "'\"ground\":[\"GESLACHT\"]'|b",
                "'\"ground\":[\"RAS\",\"TAAL\"]'|a,b",
                "'\"ground\":[\"GELOOF\"]'|''",
                "'\"outcome\":[\"INFORMATIE\",\"ONGEGROND\"]'|b",
                "'\"outcome\":[\"ONGEGROND\"]'|''",
                "'\"municipality\":[\"71002\"]'|''",
                "'\"outsideServiceArea\":false'|a,b",
                "'\"outsideServiceArea\":true'|''"
            })
    void restrictsByWhatIsAsked(String condition, String expected) {
        var day = LocalDate.of(1990, 1, 1).plusDays(Math.abs(condition.hashCode() % 4000));
        var a = UUID.randomUUID();
        var b = UUID.randomUUID();
        service.log().append(a, registered(a, content(day, "RAS")));
        var last = service.log()
                .append(
                        b,
                        registered(b, elsewhere("MEDIA", "BRIEF", content(day, "TAAL", "GESLACHT"))),
                        closed(b, day.plusDays(1), "ADVIES", "INFORMATIE"));
        var found = ids(
                query("{%s,\"receivedFrom\":\"%s\",\"receivedUntil\":\"%s\"}".formatted(condition, day, day), last));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(List.of(expected.split(",")).stream()
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.equals("a") ? a : b)
                        .map(UUID::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"receivedOn", "-receivedOn", "recordedAt", "-recordedAt"})
    void pagesWithoutDoublingOrMissingAReportWhileOthersAreRegistered(String sort) {
        var day = LocalDate.of(1980, 1, 1).plusDays(Math.abs(sort.hashCode() % 3000));
        var ids = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 7; i++) {
            var id = UUID.randomUUID();
            ids.add(id.toString());
            last = service.log().append(id, registered(id, content(day.plusDays(i / 2), "RAS")));
        }
        var question = "\"receivedFrom\":\"%s\",\"receivedUntil\":\"%s\",\"sort\":\"%s\",\"limit\":3"
                .formatted(day, day.plusDays(30), sort);
        var seen = new ArrayList<String>();
        var page = query("{" + question + "}", last);
        var position = page.get("position").asLong();
        while (true) {
            seen.addAll(ids(page));
            assertThat(page.get("total").asInt()).isEqualTo(7);
            assertThat(page.get("position").asLong()).isEqualTo(position);
            if (!page.has("next")) {
                break;
            }
            var late = UUID.randomUUID();
            last = service.log().append(late, registered(late, content(day.plusDays(1), "RAS")));
            page = query("{" + question + ",\"cursor\":\"" + page.get("next").asString() + "\"}", last);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(ids);
        if (sort.equals("recordedAt")) {
            assertThat(seen).containsExactlyElementsOf(ids);
        }
        if (sort.equals("-recordedAt")) {
            assertThat(seen).containsExactlyElementsOf(ids.reversed());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"naam\":1}|naam|fieldUnknown",
                "{\"status\":[\"OPEN\"]}|status[0]|codeUnknown",
                "{\"municipality\":[\"71016\",\"99999\"]}|municipality[1]|codeUnknown",
                "{\"mainGround\":[\"X;DROP\"]}|mainGround[0]|codeUnknown",
                "{\"ground\":[\"RAS\",\"WERK\"]}|ground[1]|codeUnknown",
                "{\"outcome\":[\"RAS\"]}|outcome[0]|codeUnknown",
                "{\"domain\":[null]}|domain[0]|codeUnknown",
                "{\"channel\":\"LOKET\"}|channel|typeWrong",
                "{\"receivedFrom\":\"12/10/2009\"}|receivedFrom|dateInvalid",
                "{\"receivedUntil\":\"2009-02-30\"}|receivedUntil|dateInvalid",
                "{\"receivedFrom\":\"-999999999-01-01\"}|receivedFrom|dateInvalid",
                "{\"receivedFrom\":\"2010-01-01\",\"receivedUntil\":\"2009-01-01\"}|receivedUntil|periodReversed",
                "{\"outsideServiceArea\":\"ja\"}|outsideServiceArea|typeWrong",
                "{\"externalReference\":\"Jan Voorbeeld\"}|externalReference|referenceInvalid",
                "{\"asKnownOn\":\"2999-01-01\"}|asKnownOn|momentInvalid",
                "{\"asKnownOn\":\"gisteren\"}|asKnownOn|momentInvalid",
                "{\"sort\":\"naam\"}|sort|sortUnknown",
                "{\"limit\":0}|limit|outOfRange",
                "{\"limit\":201}|limit|outOfRange",
                "{\"limit\":1.5}|limit|typeWrong",
                "{\"cursor\":\"abc\"}|cursor|cursorInvalid"
            })
    void refusesABadQuestionAndNamesTheField(String body, String field, String code) {
        var reply = intake.post("/v1/meldpunt/reports/query", body);
        assertThat(reply.status()).isEqualTo(400);
        var issue = reply.json().get("issues").get(0);
        assertThat(issue.get("in").asString()).isEqualTo("body");
        assertThat(issue.get("name").asString()).isEqualTo(field);
        assertThat(issue.get("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sort\":\"recordedAt\"", "\"ground\":[\"RAS\"]", "\"outcome\":[\"ADVIES\"]"})
    void refusesTheCursorOfAnotherQuestion(String another) {
        for (int i = 0; i < 2; i++) {
            var id = UUID.randomUUID();
            service.log().append(id, registered(id, content(DAY, "RAS")));
        }
        var id = UUID.randomUUID();
        var last = service.log().append(id, registered(id, content(DAY, "RAS")));
        var cursor = query("{\"limit\":1}", last).get("next").asString();
        var reply = intake.post(
                "/v1/meldpunt/reports/query", "{\"limit\":1," + another + ",\"cursor\":\"" + cursor + "\"}");
        assertThat(reply.status()).isEqualTo(400);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var reply = intake.post("/v1/meldpunt/reports/query", "{\"limit\":0,\"sort\":\"x\",\"status\":[\"Y\"]}");
        assertThat(reply.json().get("issues")).hasSize(3);
    }

    private String asKnownOn(UUID id, Place then, Place now) {
        var item = query(
                        "{\"externalReference\":\"%s\",\"asKnownOn\":\"%s\"}"
                                .formatted(reference(id), then.recordedAt()),
                        now)
                .get("items")
                .get(0);
        return String.join(
                " ",
                item.get("version").toString(),
                item.get("status").asString(),
                item.get("domain").asString(),
                item.get("outcomes").toString(),
                String.valueOf(item.get("closedOn")));
    }

    private JsonNode query(String body, Place seen) {
        var reply =
                intake.post("/v1/meldpunt/reports/query", body, "Consistency-Token", Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Consistency")).isNull();
        return reply.json();
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static String reference(UUID id) {
        return "W-" + Long.toUnsignedString(id.getMostSignificantBits());
    }
}
