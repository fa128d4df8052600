package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.signals.signal.ASignal;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file of a family as the query-service tells it, and what reads it. */
public final class AnOverleg {

    public static final UUID ID = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c227");
    public static final UUID CLIENT = UUID.fromString("01a2175d-0c0c-7b43-9acd-000000000001");
    public static final UUID CARE_WORKER = UUID.fromString("01a2175d-0c0c-7b43-9acd-000000000002");
    public static final UUID INTERPRETER = UUID.fromString("01a2175d-0c0c-7b43-9acd-000000000003");
    public static final UUID MEETING = UUID.fromString("01a2175d-0c0c-7b43-9acd-00000000000a");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OPEN =
            """
            {"id":"%s","version":7,"status":"OPEN","imported":false,"complete":true,"openedOn":"2026-03-02",
             "client":{"name":"Familie Yilmaz","reference":"OCMW 12"},"household":{"childrenUnder18":2},
             "withChildren":true,
             "request":{"requestedBy":"OCMW","lifeDomains":["INKOMEN","HUISVESTING","TAAL"],"careWorkers":4},
             "consent":{"state":"GIVEN","on":"2026-03-02","by":"CLIENT"},
             "participants":[
               {"id":"%s","role":"CLIENT","name":"Familie Yilmaz","joinedOn":"2026-03-02"},
               {"id":"%s","role":"HULPVERLENER","name":"An Peeters","organisation":"CAW","account":"an","joinedOn":"2026-03-02"},
               {"id":"%s","role":"TOLK","name":{"erased":true},"joinedOn":"2026-03-02"}],
             "meetings":[{"id":"%s","state":"HELD","heldOn":"2026-03-10","type":"LCO_MET_CLIENT","first":true,
               "invited":[],"attendance":["%s","%s"]}],
             "strengths":[{"lifeDomain":"INKOMEN","baseline":{"on":"2026-03-10","score":2},
               "latest":{"on":"2026-09-10","score":4},"growth":2,
               "scores":[{"on":"2026-03-10","score":2},{"on":"2026-09-10","score":4}]}],
             "agreements":[{"id":"01a2175d-0c0c-7b43-9acd-0000000000ff","text":"De huur bespreken.",
               "executor":{"role":"HULPVERLENER","participant":"%s","name":"An Peeters"},"lifeDomain":"HUISVESTING",
               "madeOn":"2026-03-10","firstDue":"2026-04-01","due":"2026-04-01","renewals":0,"state":"OPEN",
               "overdue":true,"reminded":true}],
             "bottlenecksRevealed":1,
             "timeline":[{"sequence":0,"recordedAt":"2026-03-02T09:00:00Z","what":"LocalClientOverlegOpened",
               "actor":"karin","role":"lco","organisation":"lco-71016"},
               {"sequence":1,"recordedAt":"2026-03-02T09:01:00Z","what":"ParticipantJoined","actor":"karin","about":"%s"}],
             "asKnownOn":"2026-11-26T10:00:00Z"}
            """.formatted(ID, CLIENT, CARE_WORKER, INTERPRETER, MEETING, CLIENT, CARE_WORKER, CARE_WORKER, CARE_WORKER);

    private final ObjectNode told = (ObjectNode) JSON.readTree(OPEN);

    private AnOverleg() {}

    public static AnOverleg open() {
        return new AnOverleg();
    }

    /** As a register told it: nobody knows who it is, nor whether they agree. */
    public static AnOverleg imported() {
        return open().with("imported", true)
                .with("complete", false)
                .with("externalReference", "L001")
                .with("consent", Map.of("state", "NOT_RECORDED"))
                .without("client", "household", "request", "participants", "strengths", "agreements");
    }

    public static AnOverleg withdrawn() {
        return open().with(
                        "consent",
                        Map.of(
                                "state", "WITHDRAWN",
                                "on", "2026-03-02",
                                "by", "CLIENT",
                                "withdrawnOn", "2026-11-20",
                                "withdrawnBy", "CLIENT"));
    }

    public AnOverleg with(String field, Object value) {
        told.set(field, JSON.valueToTree(value));
        return this;
    }

    public AnOverleg without(String... fields) {
        for (var field : fields) {
            told.remove(field);
        }
        return this;
    }

    public String json() {
        return told.toString();
    }

    public Overleg file() {
        return JSON.treeToValue(told, Overleg.class);
    }

    public static OverlegWords words() {
        return new OverlegWords(ASignal.CODES, Known.texts(), ASignal.DATES);
    }

    public static OverlegChanges changes() {
        return new OverlegChanges(ASignal.CODES);
    }

    public static AcceptedOverlegs accepted() {
        return new AcceptedOverlegs(new MockHttpServletRequest());
    }

    public static Overlegs asked(FakeService service, AcceptedOverlegs accepted) {
        return new Overlegs(service.questions(), accepted);
    }

    public static OverlegChanging changing(FakeService service, AcceptedOverlegs accepted) {
        return new OverlegChanging(service.commands(), accepted, ASignal.CLOCK);
    }
}
