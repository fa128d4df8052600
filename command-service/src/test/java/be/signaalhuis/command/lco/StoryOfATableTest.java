package be.signaalhuis.command.lco;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.command.testing.RunningCommandService.Answer;
import be.signaalhuis.eventstore.testing.DeskDay;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family at the table with its care workers, as calls; reads as a specification of the API. */
class StoryOfATableTest {

    /** Far enough ahead: deadlines write nothing meanwhile. */
    private static final LocalDate NEXT_YEAR = DeskDay.today().plusYears(1);

    private final RunningCommandService service = RunningCommandService.shared();
    private String file;
    private String worker;

    @BeforeEach
    void aFileWithACareWorker() {
        var opened = service.post("lco", "/v1/overleg", OverlegJson.unnumbered());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        file = opened.header("Location");
        worker = made("participants", 0, """
                {"role": "HULPVERLENER", "name": "Bo Smits", "account": "bo-caw"}""");
    }

    @Test
    void aTableIsPlannedSitsWritesSharesScoresAndAgrees() {
        var meeting = made("planned-meetings", 1, """
                {"plannedOn": "2026-03-09", "at": "14:30", "place": "Sociaal Huis"}""");
        changed("planned-meetings/" + meeting + "/moving", 2, """
                {"plannedOn": "2026-03-10", "at": "15:00", "place": "Sociaal Huis", "reason": "school"}""");
        changed("meetings", 3, """
                {"meeting": "%s", "heldOn": "2026-03-10", "type": "LCO_MET_CLIENT",
                 "participants": [{"id": "%s"}, {"role": "GEZINSLID", "name": "Mia Peeters"}],
                 "report": {"goesWell": "de kinderen gaan graag naar school"}, "withClient": true}""".formatted(meeting, worker), 6);
        changed("meetings/" + meeting + "/corrections", 6, "{\"reason\": \"dag vergist\", \"heldOn\": \"2026-03-11\"}");
        changed("meetings/" + meeting + "/report", 7, "{\"goesWell\": \"school\", \"goesLessWell\": \"de huur\"}");
        changed("meetings/" + meeting + "/sharing", 8, "{}");
        changed("meetings/" + meeting + "/sharing", 9, "{\"withParticipants\": true}");
        changed("strengths", 10, "{\"measuredOn\": \"2026-03-11\", \"lifeDomain\": \"INKOMEN\", \"score\": 2}");
        var score = "{\"measuredOn\": \"2026-03-11\", \"lifeDomain\": \"INKOMEN\", \"score\": 3}";
        assertRefused(post("strengths", 11, score), "alreadyMeasured");
        changed("strengths/corrections", 11, score.replace("}", ", \"reason\": \"vergist\"}"));
        var agreement = made("agreements", 12, """
                {"text": "afbetaalplan", "executor": "HULPVERLENER", "lifeDomain": "SCHULDEN_BUDGET",
                 "madeOn": "2026-03-11", "due": "%s", "meeting": "%s"}""".formatted(NEXT_YEAR, meeting));
        changed("agreements/" + agreement + "/rewording", 13, "{\"reason\": \"beter\", \"text\": \"plan vragen\"}");
        changed(
                "agreements/" + agreement + "/renewal",
                14,
                "{\"reason\": \"vakantie\", \"due\": \"" + NEXT_YEAR.plusDays(9) + "\"}");
        changed("agreements/" + agreement + "/not-done", 15, "{\"reason\": \"ziek\"}");
        changed("agreements/" + agreement + "/reopening", 16, "{\"reason\": \"toch nog\"}");
        changed("agreements/" + agreement + "/drop", 17, "{\"reason\": \"niet meer nodig\"}");
        assertRefused(post("agreements/" + agreement + "/done", 18, "{}"), "agreementEnded");
        changed("bottlenecks", 18, """
                {"summary": "wachttijd voor budgethulp", "subtype": "TOEGANKELIJKHEID", "lifeDomain": "ARMOEDE",
                 "policyDomain": "OCMW"}""");
    }

    @Test
    void aPlannedMeetingIsCalledOffAndStaysSo() {
        var meeting = made("planned-meetings", 1, "{\"plannedOn\": \"2026-03-09\"}");
        changed("planned-meetings/" + meeting + "/cancellation", 2, "{\"reason\": \"ziek\"}");
        var again = post("planned-meetings/" + meeting + "/cancellation", 3, "{\"reason\": \"ziek\"}");
        assertThat(again.json().get("version").asLong()).as(again.toString()).isEqualTo(3);
        var held = "{\"meeting\": \"" + meeting + "\", \"heldOn\": \"2026-03-09\", \"type\": \"LCO_MET_CLIENT\"}";
        assertRefused(post("meetings", 3, held), "meetingNotPlanned");
        assertRefused(post("meetings/" + meeting + "/report", 3, "{\"goesWell\": \"x\"}"), "meetingNotHeld");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        var body = "{\"heldOn\": \"2026-03-09\", \"type\": \"LCO_MET_CLIENT\", \"minutes\": \"kort\"}";
        var first = service.post("lco", file + "/meetings", body, "If-Match", "\"1\"", "Idempotency-Key", "m-1");
        var again = service.post("lco", file + "/meetings", body, "If-Match", "\"1\"", "Idempotency-Key", "m-1");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.json().get("created").asString()).isNotBlank();
        var other = body.replace("kort", "lang");
        assertThat(service.post("lco", file + "/meetings", other, "If-Match", "\"1\"", "Idempotency-Key", "m-1")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aPartnerSaysTheirOwnAgreementIsDoneAndSeesNothingElse() {
        var own = agreement(1, worker);
        var clients = agreement(2, "CLIENT");
        var done = "agreements/" + own + "/done";
        assertThat(as("partner", "mia-vaph", "71016", done, 3).status()).isEqualTo(404);
        assertThat(as("partner", "bo-caw", "71002", done, 3).status()).isEqualTo(404);
        assertThat(as("partner", "bo-caw", "71016", "agreements/" + clients + "/done", 3)
                        .status())
                .isEqualTo(404);
        assertThat(as("partner", "bo-caw", "71016", "agreements/" + own + "/drop", 3)
                        .status())
                .isEqualTo(404);
        assertThat(as("partner", "bo-caw", "71016", done, 2).status()).isEqualTo(412);
        var answer = as("partner", "bo-caw", "71016", done, 3);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
    }

    @Test
    void aPartnerWhoLeftAndOneWithoutTheClientsConsentSeeNothing() {
        var done = "agreements/" + agreement(1, worker) + "/done";
        changed("consent-withdrawal", 2, "{}");
        assertThat(as("partner", "bo-caw", "71016", done, 3).status()).isEqualTo(404);
        assertRefused(post(done, 3, "{}"), "consentWithdrawn");
        changed("participants/" + worker + "/departure", 3, "{}");
        assertThat(as("partner", "bo-caw", "71016", done, 4).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "analyst", "scanmanager", "policy", "auditor", "dpo", "admin"})
    void toOthersThereIsNoSuchFile(String role) {
        var agreement = agreement(1, worker);
        for (var what : new String[] {"meetings", "strengths", "agreements/" + agreement + "/done", "bottlenecks"}) {
            assertThat(as(role, "bo-caw", "71016", what, 2).status()).isEqualTo(404);
        }
    }

    @Test
    void nothingThatIsSaidAtTheTableStandsInTheLogUnsealed() {
        var rare = "zeldzaam" + UUID.randomUUID().toString().substring(0, 8);
        changed("meetings", 1, """
                {"heldOn": "2026-03-09", "type": "LCO_MET_CLIENT", "minutes": "%1$s", "report": {"goesWell": "%1$s"},
                 "participants": [{"role": "TOLK", "name": "%1$s"}]}""".formatted(rare), 4);
        made("agreements", 4, """
                {"text": "%s", "executor": "CLIENT", "lifeDomain": "TAAL", "due": "%s"}""".formatted(rare, NEXT_YEAR));
        made("planned-meetings", 5, "{\"plannedOn\": \"" + NEXT_YEAR + "\", \"place\": \"" + rare + "\"}");
        changed("bottlenecks", 6, """
                {"summary": "wachten op %s1", "subtype": "TAAL", "lifeDomain": "ARMOEDE", "policyDomain": "OCMW"}""".formatted(rare));
        assertThat(service.database()
                        .as("postgres")
                        .sql("select count(*) from events.event where convert_from(payload, 'UTF8') like :rare"
                                + " or convert_from(metadata, 'UTF8') like :rare")
                        .param("rare", "%" + rare + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String agreement(long seen, String executor) {
        return made("agreements", seen, """
                {"text": "bellen", "executor": "%s", "lifeDomain": "TAAL", "due": "%s"}""".formatted(executor, NEXT_YEAR));
    }

    private Answer as(String role, String account, String municipality, String what, long seen) {
        var token = TestLogin.token(role, claims -> claims.subject(account).claim("municipality", municipality));
        var request = service.request(
                        file + "/" + what, "Authorization", "Bearer " + token, "If-Match", "\"" + seen + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        return service.send(null, request);
    }

    private Answer post(String what, long seen, String body) {
        return service.post("lco", file + "/" + what, body, "If-Match", "\"" + seen + "\"");
    }

    private String made(String what, long seen, String body) {
        var answer = post(what, seen, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("Consistency-Token")).matches("\\d+");
        return answer.json().get("created").asString();
    }

    private void changed(String what, long seen, String body) {
        changed(what, seen, body, seen + 1);
    }

    private void changed(String what, long seen, String body, long version) {
        var answer = post(what, seen, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + version + "\"");
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().get("type").asString()).endsWith(":" + code);
    }
}
