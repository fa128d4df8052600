package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.history.Changed;
import be.signaalhuis.portal.history.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells in words what a correction changed. */
@Component
public class OverlegChanges {

    /** By name in the event: the field of the page, and the list of what is a code. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            entry("client.name", "clientName", null),
            entry("client.reference", "clientReference", null),
            entry("household.childrenUnder18", "childrenUnder18", null),
            entry("household.note", "householdNote", null),
            entry("requestedBy", "overlegRequestedBy", "OVERLEG_REQUESTER"),
            entry("talkedWithClientOn", "talkedWithClientOn", null),
            entry("lifeDomains", "overlegDomains", "OVERLEG_DOMAIN"),
            entry("careWorkers", "careWorkers", null),
            entry("exception", "conditionException", null));

    private final Codes codes;

    OverlegChanges(Codes codes) {
        this.codes = codes;
    }

    private record Field(String name, String list) {}

    private static Map.Entry<String, Field> entry(String inEvent, String name, String list) {
        return Map.entry(inEvent, new Field(name, list));
    }

    public List<Changed> of(List<Happening.Change> changes) {
        return changes.stream().flatMap(this::told).toList();
    }

    private Stream<Changed> told(Happening.Change change) {
        return Stream.ofNullable(FIELDS.get(change.field()))
                .map(field -> new Changed(field.name(), texts(change.before(), field), texts(change.after(), field)));
    }

    /** Null for what is gone. */
    private List<String> texts(JsonNode value, Field field) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (value.isObject()) {
            return null;
        }
        var texts = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asString()));
        } else {
            texts.add(value.asString());
        }
        return texts.stream()
                .map(text -> field.list() == null ? text : codes.label(field.list(), text))
                .toList();
    }
}
