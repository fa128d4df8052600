package be.signaalhuis.command.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong calls about the file of a family: each a 4xx problem that names the field, and not one event written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadOverlegTest {

    private static final String FILES = "/v1/overleg";

    private final RunningCommandService service = RunningCommandService.on(TestDatabase.fresh());
    private String file;
    private String worker;
    private String report;
    private String closed;
    private String imported;
    private long events;

    @BeforeAll
    void someFiles() {
        file = id(service.post("lco", FILES, OverlegJson.unnumbered()));
        worker = created("participants", "{\"role\": \"HULPVERLENER\", \"name\": \"Bo Kanarie\"}");
        report = id(service.post("intake", "/v1/discrimination-reports", """
                {"receivedOn": "2026-03-02", "channel": "TELEFOON", "reporterRole": "GETUIGE",
                 "facts": {"municipality": "71016"}, "mainGround": "RAS", "domain": "WERK"}"""));
        closed = id(service.post("lco", FILES, OverlegJson.unnumbered()));
        assertThat(service.post(
                                "lco",
                                FILES + "/" + closed + "/closure",
                                "{\"cause\": \"VERHUISD\"}",
                                "If-Match",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
        var register = "dossier;datum;type;eersteLCO;gezinMetKinderen\nB-1;14/06/2013;LCO_MET_CLIENT;ja;ja\n";
        var task = service.postCsv("lco", "/v1/imports/overleg", register.getBytes());
        assertThat(service.ended("lco", task.header("Location"))
                        .json()
                        .get("accepted")
                        .asInt())
                .isEqualTo(1);
        imported = service.database()
                .as("postgres")
                .sql("select aggregate_identifier from events.event where payload_type like '%OverlegImported'")
                .query(UUID.class)
                .single()
                .toString();
        events = events();
    }

    @AfterAll
    void nothingWasWritten() {
        assertThat(events()).isEqualTo(events);
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"client\": {\"name\": \"Els Kanarie\", \"reference\": \"OC-12\"}, | | client | required",
                "\"name\": \"Els Kanarie\" | \"name\": null | client.name | required",
                "\"name\": \"Els Kanarie\" | \"name\": \" \" | client.name | blank",
                "\"name\": \"Els Kanarie\" | \"naam\": \"Els\" | client.naam | fieldUnknown",
                "\"name\": \"Els Kanarie\" | \"name\": {} | client.name | typeWrong",
                "\"openedOn\": \"2026-03-02\", | | openedOn | required",
                "\"openedOn\": \"2026-03-02\" | \"openedOn\": \"2026-02-30\" | openedOn | dateInvalid",
                "\"openedOn\": \"2026-03-02\" | \"openedOn\": \"2999-01-01\" | openedOn | dateInFuture",
                "\"openedOn\": \"2026-03-02\" | \"openedOn\": \"0202-01-01\" | openedOn | dateTooEarly",
                "\"requestedBy\": \"CAW\", | | requestedBy | required",
                "\"CAW\" | \"BAKKER\" | requestedBy | codeUnknown",
                "\"CAW\" | \"b a\" | requestedBy | codeUnknown",
                "\"CAW\" | 5 | requestedBy | typeWrong",
                "\"consent\": {\"given\": true, \"on\": \"2026-03-02\"}, | | consent | required",
                "\"given\": true | \"given\": false | consent.given | consentNeeded",
                "\"given\": true | \"given\": null | consent.given | required",
                "\"given\": true | \"given\": \"zeker\" | consent.given | typeWrong",
                "\"on\": \"2026-03-02\" | \"on\": null | consent.on | required",
                "\"on\": \"2026-03-02\" | \"on\": \"2999-03-02\" | consent.on | dateInFuture",
                "\"on\": \"2026-03-02\" | \"on\": \"2026-03-02\", \"by\": \"BUUR\" | consent.by | codeUnknown",
                "[\"INKOMEN\", \"HUISVESTING\", \"OPVOEDING_GEZIN\"] | null | lifeDomains | required",
                "[\"INKOMEN\", \"HUISVESTING\", \"OPVOEDING_GEZIN\"] | [] | lifeDomains | required",
                "\"HUISVESTING\" | null | lifeDomains[1] | required",
                "\"HUISVESTING\" | \"GELUK\" | lifeDomains[1] | codeUnknown",
                "\"HUISVESTING\" | \"INKOMEN\" | lifeDomains[1] | codeTwice",
                "\"HUISVESTING\" | 7 | lifeDomains[1] | typeWrong",
                "\"careWorkers\": 4 | \"exception\": \" \" | exception | blank",
                "\"childrenUnder18\": 2 | \"childrenUnder18\": -2 | household.childrenUnder18 | numberOutside",
                "\"childrenUnder18\": 2 | \"childrenUnder18\": 2.5 | household.childrenUnder18 | typeWrong",
                "\"oma woont in\" | \" \" | household.note | blank",
                "\"careWorkers\": 4 | \"careWorkers\": 400 | careWorkers | numberOutside",
                "\"careWorkers\": 4 | \"careWorkers\": \"veel\" | careWorkers | typeWrong",
                "\"2026-03-01\" | \"2999-03-01\" | talkedWithClientOn | dateInFuture",
                "\"2026-03-01\" | \"2026-03-01\", \"externalReference\": \"Jan\" | externalReference | referenceInvalid",
                "\"2026-03-01\" | \"2026-03-01\", \"nationality\": \"kanarie\" | nationality | fieldUnknown",
            })
    void aWrongFieldOfAnOpeningIsNamed(String right, String wrong, String field, String code) {
        var body = OverlegJson.unnumbered().replace(right, wrong == null ? "" : wrong);
        assertThat(body).isNotEqualTo(OverlegJson.unnumbered());
        assertBad(service.post("lco", FILES, body), field, code);
    }

    @Test
    void tooLittleIsNoReasonToMeet() {
        var body = OverlegJson.unnumbered()
                .replace("\"HUISVESTING\", ", "")
                .replace("\"careWorkers\": 4", "\"careWorkers\": 2");
        assertBad(service.post("lco", FILES, body), "lifeDomains", "conditionsNotMet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "corrections | {} | reason | required",
                "corrections | {\"reason\": \" \"} | reason | blank",
                "corrections | {\"reason\": \"x\", \"client\": {\"name\": null}} | client.name | required",
                "corrections | {\"reason\": \"x\", \"client\": {\"name\": [1]}} | client.name | typeWrong",
                "corrections | {\"reason\": \"x\", \"client\": {\"naam\": \"x\"}} | client.naam | fieldUnknown",
                "corrections | {\"reason\": \"x\", \"requestedBy\": null} | requestedBy | required",
                "corrections | {\"reason\": \"x\", \"lifeDomains\": null} | lifeDomains | required",
                "corrections | {\"reason\": \"x\", \"lifeDomains\": [null]} | lifeDomains[0] | required",
                "corrections | {\"reason\": \"x\", \"household\": {\"childrenUnder18\": 99}} | household.childrenUnder18 | numberOutside",
                "corrections | {\"reason\": \"x\", \"talkedWithClientOn\": \"gisteren\"} | talkedWithClientOn | dateInvalid",
                "corrections | {\"reason\": \"x\", \"careWorkers\": 2, \"lifeDomains\": [\"TAAL\"]} | lifeDomains | conditionsNotMet",
                "consent-withdrawal | {\"withdrawnOn\": \"2026-03-01\"} | withdrawnOn | dateBefore",
                "consent-withdrawal | {\"by\": \"BUUR\"} | by | codeUnknown",
                "consent-withdrawal | {\"reason\": \" \"} | reason | blank",
                "participants | {} | role | required",
                "participants | {\"role\": \"BUUR\", \"name\": \"x\"} | role | codeUnknown",
                "participants | {\"role\": \"TOLK\"} | name | required",
                "participants | {\"role\": \"TOLK\", \"name\": \"x\", \"organisation\": \" \"} | organisation | blank",
                "participants | {\"role\": \"TOLK\", \"name\": \"x\", \"account\": \"a b\"} | account | codeUnknown",
                "participants | {\"role\": \"GEZINSLID\", \"name\": \"x\", \"account\": \"ab\"} | account | accountOfFamily",
                "participants | {\"role\": \"TOLK\", \"name\": \"x\", \"joinedOn\": \"2999-01-01\"} | joinedOn | dateInFuture",
                "participants/W/departure | {\"leftOn\": \"2020-01-01\"} | leftOn | dateBefore",
                "participants/W/departure | {\"leftOn\": \"2999-01-01\"} | leftOn | dateInFuture",
                "coordinator | {} | name | required",
                "coordinator | {\"name\": \"x\", \"appointedOn\": \"2999-01-01\"} | appointedOn | dateInFuture",
                "coordinator | {\"participant\": \"W\", \"name\": \"x\"} | participant | participantOrName",
                "coordinator | {\"participant\": \"wie\"} | participant | typeWrong",
                "pivot | {} | participant | required",
                "pivot | {\"participant\": \"W\", \"appointedOn\": \"2020-01-01\"} | appointedOn | dateBefore",
                "pause | {\"until\": \"2020-01-01\"} | until | dateBefore",
                "pause | {\"until\": \"2999-01-01\"} | until | dateTooFar",
                "pause | {\"pausedOn\": \"2999-01-01\"} | pausedOn | dateInFuture",
                "stop | {\"stoppedOn\": \"2020-01-01\"} | stoppedOn | dateBefore",
                "stop | {\"reason\": 7} | reason | typeWrong",
                "closure | {} | cause | required",
                "closure | {\"cause\": \"ZOMAAR\"} | cause | codeUnknown",
                "closure | {\"cause\": \"VERHUISD\", \"closedOn\": \"2020-01-01\"} | closedOn | dateBefore",
            })
    void aWrongFieldOfAChangeIsNamed(String what, String body, String field, String code) {
        var path = FILES + "/" + file + "/" + what.replace("/W/", "/" + worker + "/");
        var sent = body.replace("\"W\"", "\"" + worker + "\"");
        assertBad(service.post("lco", path, sent, "If-Match", "\"1\""), field, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | client | required",
                "{} | consent | required",
                "{} | requestedBy | required",
                "{} | lifeDomains | required",
                "{\"consent\": {\"given\": false, \"on\": \"2026-03-02\"}} | consent.given | consentNeeded",
                "{\"household\": {\"childrenUnder18\": 0}} | household.childrenUnder18 | childrenOtherwise",
            })
    void aWrongFieldOfACompletionIsNamed(String body, String field, String code) {
        var path = FILES + "/" + imported + "/completion";
        assertBad(service.post("lco", path, body, "If-Match", "\"1\""), field, code);
    }

    @Test
    void aReopeningNeedsAReason() {
        var path = FILES + "/" + closed + "/reopening";
        assertBad(service.post("lco", path, "{}", "If-Match", "\"1\""), "reason", "required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "completion",
                "corrections",
                "consent",
                "consent-withdrawal",
                "participants",
                "coordinator",
                "pivot",
                "pause",
                "resumption",
                "stop",
                "closure",
                "reopening"
            })
    void whatIsNoFileOrNotSeenAsItIsCannotBeChanged(String what) {
        for (var id : new String[] {report, UUID.randomUUID().toString(), "geen-id"}) {
            // Twice: what was read once may be remembered.
            assertThat(change(id, what, "\"0\"").status()).isEqualTo(404);
            assertThat(change(id, what, "\"0\"").status()).isEqualTo(404);
        }
        assertThat(change(file, what, "\"0\"").status()).isEqualTo(412);
        assertThat(change(file, what, "1").status()).isEqualTo(400);
        assertThat(service.post("lco", FILES + "/" + file + "/" + what, "{}").status())
                .isIn(400, 428);
    }

    @Test
    void aParticipantOfNobodyIsNotThere() {
        var nobody = "participants/" + UUID.randomUUID() + "/departure";
        assertThat(change(file, nobody, "\"1\"").status()).isEqualTo(404);
        assertThat(change(file, "participants/x/departure", "\"1\"").status()).isEqualTo(404);
    }

    private Answer change(String id, String what, String seen) {
        return service.post("lco", FILES + "/" + id + "/" + what, "{}", "If-Match", seen);
    }

    private String created(String what, String body) {
        var answer = service.post("lco", FILES + "/" + file + "/" + what, body, "If-Match", "\"0\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("created").asString();
    }

    private static void assertBad(Answer answer, String field, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.response().body()).doesNotContainIgnoringCase("kanarie");
        assertThat(answer.json().path("issues").valueStream())
                .as(answer.toString())
                .anySatisfy(issue -> {
                    assertThat(issue.get("name").asString()).isEqualTo(field);
                    assertThat(issue.get("code").asString()).isEqualTo(code);
                });
    }

    private static String id(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private long events() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
