package be.signaalhuis.command.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationAgendaSet;
import be.signaalhuis.events.signals.NuisanceSignalLogged;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a signal to what is done with it, as calls; reads as a specification of the API. */
class StoryOfAMeetingTest {

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void anAnalystDefinesABodyPlansAMeetingHoldsItDecidesAndFollowsUp() {
        var signal = signal("71016");
        var body = created("/v1/consultation-bodies", """
                {"kind": "OHB_DIENST", "name": "Overleg OHB", "minimumPerYear": 5}""");
        var meeting = created("/v1/consultations", """
                {"body": "%s", "plannedOn": "2026-03-02"}""".formatted(body));
        changed("/v1/consultations/" + meeting + "/agenda", 0, """
                {"addSignals": ["%s"], "note": "en een bezoek"}""".formatted(signal));
        changed("/v1/consultations/" + meeting + "/holding", 1, """
                {"heldOn": "2026-03-02", "attendance": ["JEUGD", "POLITIE"], "report": "wat er gezegd is"}""");
        changed("/v1/consultations/" + meeting + "/policy-decision", 3, """
                {"adjust": true, "explanation": "meer jeugdwerk"}""");
        changed("/v1/consultations/" + meeting + "/report-adoption", 4, "{}");
        var item = created("/v1/follow-up/action-point", """
                {"text": "meer licht", "owner": "JEUGD", "notedOn": "2026-03-02", "due": "2026-09-01",
                 "consultation": "%s", "signals": ["%s"]}""".formatted(meeting, signal));
        changed("/v1/follow-up/" + item + "/signals", 0, "{\"signals\": [\"" + signal("71016") + "\"]}");
        changed("/v1/follow-up/" + item + "/done", 1, "{\"note\": \"gelukt\"}");
        changed("/v1/follow-up/" + item + "/reopening", 2, "{\"reason\": \"toch niet\"}");
        var moment = created("/v1/conversation-moments", """
                {"heldOn": "2026-03-02", "themes": ["SEGREGATIE"], "parties": ["JEUGD"], "area": "71016W26"}""");
        changed("/v1/conversation-moments/" + moment + "/withdrawal", 0, "{\"reason\": \"dubbel\"}");
        changed("/v1/consultation-bodies/" + body + "/end", 0, "{\"reason\": \"opgegaan in een ander\"}");
    }

    @Test
    void whoeverIsNotShownASignalOnAnAgendaKeepsItThereByChangingTheRest() {
        var theirs = signal("71016");
        var ours = signal("71016");
        var body = created("/v1/consultation-bodies", """
                {"kind": "OHB_DIENST", "name": "Overleg OHB"}""");
        var meeting = created("/v1/consultations", """
                {"body": "%s", "plannedOn": "2026-03-02"}""".formatted(body));
        var path = "/v1/consultations/" + meeting + "/agenda";
        changed(path, 0, "{\"addSignals\": [\"" + theirs + "\"]}");
        changed(path, 1, "{\"addSignals\": [\"" + ours + "\"]}");
        assertThat(agenda(meeting)).containsExactly(new SignalId(theirs), new SignalId(ours));
        changed(path, 2, "{\"removeSignals\": [\"" + ours + "\"]}");
        assertThat(agenda(meeting)).containsExactly(new SignalId(theirs));
    }

    @Test
    void aTownHasOneMonitoringMeeting() {
        var monitoring = "{\"kind\": \"MONITORINGOVERLEG\", \"name\": \"Monitoringoverleg\"}";
        service.post("analyst", "/v1/consultation-bodies", monitoring);
        var again = service.post("scanmanager", "/v1/consultation-bodies", monitoring);
        assertThat(again.status()).as(again.toString()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/consultations|{'plannedOn':'2026-03-02'}|body|required",
                "/v1/consultations|{'body':'%s','plannedOn':'2026-03-02'}|body|notInRegister",
                "/v1/consultations|{'body':'geen id'}|body|typeWrong",
                "/v1/consultation-bodies|{'kind':'ANDERE','name':'x','minimumPerYear':'veel'}|minimumPerYear|typeWrong",
                "/v1/consultation-bodies|{'kind':'ANDERE','name':'x','obligatoryParties':[null]}|obligatoryParties[0]|required",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','signals':['%s']}|signals[0]|notInRegister",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','signals':[null]}|signals[0]|notInRegister",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','bottleneck':'%s'}|bottleneck|notInRegister",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','consultation':'%s'}|consultation|notInRegister",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','due':'morgen'}|due|dateInvalid",
                "/v1/follow-up/agreement|{'text':'x','owner':'JEUGD','wie':'Jan'}|wie|fieldUnknown",
                "/v1/conversation-moments|{'heldOn':'2026-03-02','themes':[null]}|themes[0]|required",
                "/v1/conversation-moments|{'heldOn':'2026-03-02','themes':['a b']}|themes[0]|codeUnknown"
            })
    void refusesABadRequestAndNamesTheField(String path, String body, String field, String code) {
        var json = body.replace('\'', '"').formatted(UUID.randomUUID());
        var answer = service.post("analyst", path, json);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().at("/issues/0/name").asString())
                .as(answer.toString())
                .isEqualTo(field);
        assertThat(answer.json().at("/issues/0/code").asString())
                .as(answer.toString())
                .isEqualTo(code);
    }

    @Test
    void aSignalOfAnotherTownIsNotInTheRegister() {
        var answer = service.post("analyst", "/v1/follow-up/action-point", """
                {"text": "x", "owner": "JEUGD", "signals": ["%s"]}""".formatted(signal("71002")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo("notInRegister");
    }

    /** What the log says is on it by now. */
    private List<SignalId> agenda(String meeting) {
        var last = service.context()
                .getBean(EventStore.class)
                .readEvents(meeting)
                .asStream()
                .toList()
                .getLast();
        return ((ConsultationAgendaSet) last.getPayload()).signals();
    }

    /** A signal of that town, as its log says. */
    private UUID signal(String town) {
        var id = UUID.randomUUID();
        var day = LocalDate.of(2026, 3, 1);
        var content = new SignalContent(
                Observed.on(day),
                Code.of(town),
                Code.of(town),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        var event = new NuisanceSignalLogged(new SignalId(id), Code.of(town), null, content, Met.LISTS);
        service.context()
                .getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>("Signal", id.toString(), 0, event));
        return id;
    }

    private String created(String path, String body) {
        var answer = service.post("analyst", path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var id = answer.json().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo(path.replaceFirst("/action-point", "") + "/" + id);
        return id;
    }

    private void changed(String path, long version, String body) {
        var answer = service.post("analyst", path, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().get("version").asLong()).isGreaterThan(version);
    }
}
