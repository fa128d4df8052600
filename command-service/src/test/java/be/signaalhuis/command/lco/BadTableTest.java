package be.signaalhuis.command.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong calls about meetings, scores and agreements: each a 4xx problem that names the field, and no event written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadTableTest {

    private static final String FILES = "/v1/overleg";
    private static final String SEEN = "\"7\"";

    private final RunningCommandService service = RunningCommandService.on(TestDatabase.fresh());
    private String file;
    private String worker;
    private String client;
    private String planned;
    private String held;
    private String agreement;
    private long events;

    @BeforeAll
    void aTable() {
        var opened = service.post("lco", FILES, OverlegJson.unnumbered());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        file = opened.header("Location");
        worker = created("participants", 0, "{\"role\": \"HULPVERLENER\", \"name\": \"Bo Kanarie\"}");
        client = created("participants", 1, "{\"role\": \"CLIENT\", \"name\": \"Els Kanarie\"}");
        planned = created("planned-meetings", 2, "{\"plannedOn\": \"2026-03-09\"}");
        held = created("meetings", 3, "{\"heldOn\": \"2026-03-05\", \"type\": \"LCO_MET_CLIENT\"}");
        created("meetings", 4, "{\"heldOn\": \"2026-03-06\", \"type\": \"HULPVERLENINGSOVERLEG\"}");
        // Far enough ahead: its deadlines write nothing meanwhile.
        agreement = created("agreements", 5, """
                {"text": "bellen", "executor": "HULPVERLENER", "lifeDomain": "TAAL", "due": "%s",
                 "madeOn": "2026-03-05"}""".formatted(DeskDay.today().plusYears(1)));
        var score = "{\"measuredOn\": \"2026-03-05\", \"lifeDomain\": \"INKOMEN\", \"score\": 2}";
        assertThat(post("strengths", score, "\"6\"").status()).isEqualTo(200);
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
                "planned-meetings | {} | plannedOn | required",
                "planned-meetings | {'plannedOn': 'morgen'} | plannedOn | dateInvalid",
                "planned-meetings | {'plannedOn': '2999-01-01'} | plannedOn | dateTooFar",
                "planned-meetings | {'plannedOn': '2026-03-01'} | plannedOn | dateBefore",
                "planned-meetings | {'plannedOn': '2026-03-09', 'at': 'kanarie'} | at | hourInvalid",
                "planned-meetings | {'plannedOn': '2026-03-09', 'at': '24:00'} | at | hourInvalid",
                "planned-meetings | {'plannedOn': '2026-03-09', 'at': '9:30'} | at | hourInvalid",
                "planned-meetings | {'plannedOn': '2026-03-09', 'at': {}} | at | typeWrong",
                "planned-meetings | {'plannedOn': '2026-03-09', 'place': ' '} | place | blank",
                "planned-meetings | {'plannedOn': '2026-03-09', 'invited': 'ik'} | invited | typeWrong",
                "planned-meetings | {'plannedOn': '2026-03-09', 'invited': ['ik']} | invited[0] | typeWrong",
                "planned-meetings | {'plannedOn': '2026-03-09', 'invited': [null]} | invited[0] | required",
                "planned-meetings | {'plannedOn': '2026-03-09', 'invited': ['W', 'A']} | invited[1] | participantUnknown",
                "planned-meetings | {'plannedOn': '2026-03-09', 'invited': ['W', 'W']} | invited[1] | participantTwice",
                "planned-meetings | {'plannedOn': '2026-03-09', 'wie': 'kanarie'} | wie | fieldUnknown",
                "planned-meetings/P/moving | {} | plannedOn | required",
                "planned-meetings/P/moving | {} | reason | required",
                "planned-meetings/P/moving | {'plannedOn': '2026-03-09', 'reason': 'x', 'at': '14u'} | at | hourInvalid",
                "planned-meetings/P/moving | {'plannedOn': '2026-03-09', 'reason': 'x', 'invited': ['A']} | invited[0] | participantUnknown",
                "planned-meetings/P/cancellation | {} | reason | required",
                "planned-meetings/P/cancellation | {'reason': ' '} | reason | blank",
                "meetings | {} | heldOn | required",
                "meetings | {} | type | required",
                "meetings | {'heldOn': '2999-01-01', 'type': 'LCO_MET_CLIENT'} | heldOn | dateInFuture",
                "meetings | {'heldOn': '2026-03-01', 'type': 'LCO_MET_CLIENT'} | heldOn | dateBefore",
                "meetings | {'heldOn': '2026-03-05', 'type': 'LCO_ZONDER_CLIENT'} | heldOn | meetingOnThatDay",
                "meetings | {'heldOn': '2026-03-08', 'type': 'KOFFIE'} | type | codeUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 5} | type | typeWrong",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'meeting': 'A'} | meeting | meetingUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'meeting': 'x'} | meeting | typeWrong",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [null]} | participants[0] | required",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': ['W']} | participants[0] | typeWrong",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{}]} | participants[0].role | required",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'id': 'W'}, {'role': 'TOLK'}]} | participants[1].name | required",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'role': 'BUUR', 'name': 'kanarie'}]} | participants[0].role | codeUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'role': 'TOLK', 'name': ' '}]} | participants[0].name | blank",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'role': 'TOLK', 'name': 'x', 'organisation': ' '}]} | participants[0].organisation | blank",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'id': 'W', 'name': 'kanarie'}]} | participants[0].id | participantOrName",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'id': 'A'}]} | participants[0] | participantUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'id': 'W'}, {'id': 'W'}]} | participants[1] | participantTwice",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'participants': [{'naam': 'kanarie'}]} | participants[0].naam | fieldUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_ZONDER_CLIENT', 'participants': [{'id': 'C'}]} | participants[0] | clientNotAtThisType",
                "meetings | {'heldOn': '2026-03-08', 'type': 'EIGEN_KRACHT_CONFERENTIE', 'participants': [{'id': 'W'}]} | participants | networkMissing",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'minutes': ' '} | minutes | blank",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'report': {'goesWell': ' '}} | report.goesWell | blank",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'report': {'goesLessWell': [1]}} | report.goesLessWell | typeWrong",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'report': {'goed': 'kanarie'}} | report.goed | fieldUnknown",
                "meetings | {'heldOn': '2026-03-08', 'type': 'LCO_MET_CLIENT', 'withClient': 'kanarie'} | withClient | typeWrong",
                "meetings/M/corrections | {} | reason | required",
                "meetings/M/corrections | {'reason': 'x', 'heldOn': '2026-03-06'} | heldOn | meetingOnThatDay",
                "meetings/M/corrections | {'reason': 'x', 'type': 'KOFFIE'} | type | codeUnknown",
                "meetings/M/corrections | {'reason': 'x', 'participants': ['A']} | participants[0] | participantUnknown",
                "meetings/M/corrections | {'reason': 'x', 'participants': [null]} | participants[0] | required",
                "meetings/M/corrections | {'reason': 'x', 'type': 'LCO_ZONDER_CLIENT', 'participants': ['C']} | participants[0] | clientNotAtThisType",
                "meetings/M/report | {} | goesWell | required",
                "meetings/M/report | {'goesWell': ' '} | goesWell | blank",
                "meetings/M/report | {'firstAccordingToClient': '\\u0000'} | firstAccordingToClient | characterNotAllowed",
                "strengths | {} | measuredOn | required",
                "strengths | {} | lifeDomain | required",
                "strengths | {} | score | required",
                "strengths | {'measuredOn': '2026-03-05', 'lifeDomain': 'TAAL', 'score': 6} | score | numberOutside",
                "strengths | {'measuredOn': '2026-03-05', 'lifeDomain': 'TAAL', 'score': 0} | score | numberOutside",
                "strengths | {'measuredOn': '2026-03-05', 'lifeDomain': 'TAAL', 'score': 2.5} | score | typeWrong",
                "strengths | {'measuredOn': '2026-03-05', 'lifeDomain': 'TAAL', 'score': 'veel'} | score | typeWrong",
                "strengths | {'measuredOn': '2026-03-05', 'lifeDomain': 'GELUK', 'score': 2} | lifeDomain | codeUnknown",
                "strengths | {'measuredOn': '2026-03-04', 'lifeDomain': 'TAAL', 'score': 2} | measuredOn | noMeetingOnDate",
                "strengths | {'measuredOn': '2026-03-06', 'lifeDomain': 'TAAL', 'score': 2} | measuredOn | clientWasNotThere",
                "strengths/corrections | {'measuredOn': '2026-03-05', 'lifeDomain': 'INKOMEN', 'score': 3} | reason | required",
                "strengths/corrections | {'measuredOn': '2026-03-05', 'lifeDomain': 'TAAL', 'score': 3, 'reason': 'x'} | measuredOn | notMeasured",
                "strengths/corrections | {'measuredOn': '2026-03-05', 'lifeDomain': 'INKOMEN', 'score': 7, 'reason': 'x'} | score | numberOutside",
                "agreements | {} | text | required",
                "agreements | {} | executor | required",
                "agreements | {} | lifeDomain | required",
                "agreements | {} | due | required",
                "agreements | {'text': ' '} | text | blank",
                "agreements | {'executor': 'kanarie'} | executor | executorUnknown",
                "agreements | {'executor': 'A'} | executor | executorUnknown",
                "agreements | {'executor': ['W']} | executor | typeWrong",
                "agreements | {'lifeDomain': 'GELUK'} | lifeDomain | codeUnknown",
                "agreements | {'due': '2026-03-03', 'madeOn': '2026-03-05'} | due | dateBefore",
                "agreements | {'due': '2999-03-03'} | due | dateTooFar",
                "agreements | {'madeOn': '2999-03-03'} | madeOn | dateInFuture",
                "agreements | {'meeting': 'A'} | meeting | meetingUnknown",
                "agreements/G/rewording | {} | reason | required",
                "agreements/G/rewording | {'reason': 'x', 'text': ' '} | text | blank",
                "agreements/G/rewording | {'reason': 'x', 'executor': 'TOLK'} | executor | executorUnknown",
                "agreements/G/rewording | {'reason': 'x', 'lifeDomain': 'GELUK'} | lifeDomain | codeUnknown",
                "agreements/G/done | {'doneOn': '2026-03-04'} | doneOn | dateBefore",
                "agreements/G/done | {'doneOn': '2999-03-04'} | doneOn | dateInFuture",
                "agreements/G/done | {'note': ' '} | note | blank",
                "agreements/G/not-done | {} | reason | required",
                "agreements/G/not-done | {'reason': 'x', 'foundOn': '2999-03-04'} | foundOn | dateInFuture",
                "agreements/G/renewal | {} | due | required",
                "agreements/G/renewal | {} | reason | required",
                "agreements/G/renewal | {'due': '2026-04-01', 'reason': 'x'} | due | dueNotLater",
                "agreements/G/drop | {} | reason | required",
                "agreements/G/drop | {'reason': 'x', 'droppedOn': '2026-03-04'} | droppedOn | dateBefore",
                "bottlenecks | {} | summary | required",
                "bottlenecks | {} | subtype | required",
                "bottlenecks | {} | lifeDomain | required",
                "bottlenecks | {} | policyDomain | required",
                "bottlenecks | {'summary': 'mevrouw Kanarie wacht'} | summary | namesTheFamily",
                "bottlenecks | {'subtype': 'HANGJONGEREN'} | subtype | subtypeOfOtherTheme",
                "bottlenecks | {'lifeDomain': 'INKOMEN'} | lifeDomain | codeUnknown",
                "bottlenecks | {'policyDomain': 'KANARIE'} | policyDomain | codeUnknown",
                "bottlenecks | {'revealedOn': '2999-03-04'} | revealedOn | dateInFuture",
            })
    void aWrongFieldIsNamed(String what, String body, String field, String code) {
        assertBad(post(filled(what), filled(body.replace('\'', '"')), SEEN), field, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planned-meetings",
                "planned-meetings/P/moving",
                "planned-meetings/P/cancellation",
                "meetings",
                "meetings/M/corrections",
                "meetings/M/report",
                "meetings/M/sharing",
                "strengths",
                "strengths/corrections",
                "agreements",
                "agreements/G/rewording",
                "agreements/G/done",
                "agreements/G/not-done",
                "agreements/G/renewal",
                "agreements/G/drop",
                "agreements/G/reopening",
                "bottlenecks"
            })
    void whatIsNotSeenAsItIsOrNotThereCannotBeChanged(String what) {
        var path = filled(what);
        assertThat(post(path, "{}", "\"3\"").status()).isEqualTo(412);
        assertThat(post(path, "{}", "7").status()).isEqualTo(400);
        assertThat(service.post("lco", file + "/" + path, "{}").status()).isIn(400, 428);
        assertThat(post(path, "kanarie", SEEN).status()).isEqualTo(400);
        for (var other : new String[] {UUID.randomUUID().toString(), "geen-id"}) {
            assertThat(service.post("lco", FILES + "/" + other + "/" + path, "{}", "If-Match", SEEN)
                            .status())
                    .isEqualTo(404);
        }
        if (what.matches(".*/[A-Z]/.*")) {
            var nothing = what.replaceFirst("/[A-Z]/", "/" + UUID.randomUUID() + "/");
            assertThat(post(nothing, "{}", SEEN).status()).isEqualTo(404);
            assertThat(post(what.replaceFirst("/[A-Z]/", "/x/"), "{}", SEEN).status())
                    .isEqualTo(404);
        }
    }

    private String filled(String template) {
        return template.replace("\"W\"", "\"" + worker + "\"")
                .replace("\"C\"", "\"" + client + "\"")
                .replace("\"A\"", "\"" + UUID.randomUUID() + "\"")
                .replace("/P/", "/" + planned + "/")
                .replace("/M/", "/" + held + "/")
                .replace("/G/", "/" + agreement + "/");
    }

    private String created(String what, long seen, String body) {
        var answer = post(what, body, "\"" + seen + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("created").asString();
    }

    private Answer post(String what, String body, String seen) {
        return service.post("lco", file + "/" + what, body, "If-Match", seen);
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

    private long events() {
        return service.database()
                .as("postgres")
                .sql("select count(*) from events.event")
                .query(Long.class)
                .single();
    }
}
