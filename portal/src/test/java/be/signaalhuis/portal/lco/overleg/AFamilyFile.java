package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** The file of a family as the query-service tells it, and what the portal needs to read and change it. */
public final class AFamilyFile {

    public static final UUID ID = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c227");
    public static final UUID CLIENT = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c301");
    public static final UUID HELPER = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c302");
    public static final UUID PLANNED = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c401");
    public static final UUID HELD = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c402");
    public static final UUID PHONE = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c501");
    public static final UUID BUDGET = UUID.fromString("01a2175d-0c0c-7b43-9acd-f87198e7c502");
    public static final String PATH = "/v1/overleg/" + ID;
    public static final MovableClock CLOCK = new MovableClock("2026-11-26T13:05:00Z");
    public static final Codes CODES = KnownCodes.by(CLOCK);
    public static final Dates DATES = Known.dates(CLOCK);

    private AFamilyFile() {}

    /** @param more fields that take the place of those of an ordinary file */
    public static String json(String... more) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("id", quoted(ID));
        fields.put("version", "7");
        fields.put("status", "\"OPEN\"");
        fields.put("complete", "true");
        fields.put("imported", "false");
        fields.put("client", "{\"name\": \"Familie Peeters\"}");
        fields.put("request", "{\"lifeDomains\": [\"INKOMEN\", \"HUISVESTING\"]}");
        fields.put("consent", "{\"state\": \"GIVEN\", \"on\": \"2026-01-10\"}");
        fields.put(
                "participants",
                "[{\"id\": %s, \"role\": \"CLIENT\"}, {\"id\": %s, \"role\": \"HULPVERLENER\", \"name\": \"Els\", \"organisation\": \"CAW\"}]"
                        .formatted(quoted(CLIENT), quoted(HELPER)));
        fields.put(
                "meetings",
                "[{\"id\": %s, \"state\": \"HELD\", \"heldOn\": \"2026-11-24\", \"type\": \"LCO_MET_CLIENT\"}, {\"id\": %s, \"state\": \"PLANNED\", \"plannedOn\": \"2026-12-03\", \"at\": \"14:30\"}]"
                        .formatted(quoted(HELD), quoted(PLANNED)));
        fields.put("agreements", "[" + agreement(PHONE, "OPEN") + ", " + agreement(BUDGET, "OPEN") + "]");
        Arrays.stream(more).map(one -> one.split(": ", 2)).forEach(one -> fields.put(one[0].replace("\"", ""), one[1]));
        return fields.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** @param more fields beside its state */
    public static String agreement(UUID id, String state, String... more) {
        var text = id.equals(PHONE) ? "Els belt de huisbaas" : "Samen een budgetplan maken";
        return "{\"id\": %s, \"text\": \"%s\", \"state\": \"%s\", \"executor\": {\"role\": \"HULPVERLENER\", \"participant\": %s}, \"lifeDomain\": \"HUISVESTING\", \"madeOn\": \"2026-10-01\", \"due\": \"2026-11-20\", \"overdue\": true, \"renewals\": 0%s}"
                .formatted(
                        quoted(id),
                        text,
                        state,
                        quoted(HELPER),
                        more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    public static Overleg read(String... more) {
        return JsonMapper.builder().build().readValue(json(more), Overleg.class);
    }

    private static String quoted(UUID id) {
        return "\"" + id + "\"";
    }

    public static OverlegWords words() {
        return new OverlegWords(CODES, Known.texts(), DATES);
    }

    public static Overlegs files(FakeService service, MockHttpServletRequest session) {
        return new Overlegs(service.questions(), new AcceptedOverlegs(session));
    }

    /** One that forgets what was acknowledged, as when the view has seen it. */
    public static OverlegChanging changing(FakeService service) {
        return new OverlegChanging(service.commands(), new AcceptedOverlegs(new MockHttpServletRequest()), CLOCK);
    }
}
