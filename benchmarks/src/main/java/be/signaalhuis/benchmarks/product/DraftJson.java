package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.workload.Draft;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A draft as the API of the desk takes it. */
final class DraftJson {

    private static final JsonMapper JSON = new JsonMapper();

    private DraftJson() {}

    static String of(Draft draft) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("receivedOn", draft.receivedOn().toString());
        report.put("channel", draft.channel());
        report.put("reporterRole", draft.role());
        put(report, "reporter", draft.reporter());
        report.put("facts", facts(draft));
        put(report, "residence", draft.residence() == null ? null : Map.of("municipality", draft.residence()));
        report.put("mainGround", draft.mainGround());
        report.put("additionalGrounds", draft.additionalGrounds());
        report.put("domain", draft.domain());
        put(report, "behaviour", draft.behaviour());
        put(report, "expectation", draft.expectation());
        put(report, "otherParty", otherParty(draft));
        return JSON.writeValueAsString(report);
    }

    private static Map<String, Object> facts(Draft draft) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("municipality", draft.municipality());
        put(
                facts,
                "occurredFrom",
                draft.occurredOn() == null ? null : draft.occurredOn().toString());
        put(facts, "place", draft.place());
        put(facts, "description", draft.description());
        return facts;
    }

    private static Map<String, Object> otherParty(Draft draft) {
        if (draft.otherPartyKind() == null) {
            return null;
        }
        Map<String, Object> party = new LinkedHashMap<>();
        party.put("kind", draft.otherPartyKind());
        put(party, "name", draft.otherPartyName());
        return party;
    }

    private static void put(Map<String, Object> into, String name, Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
