package be.signaalhuis.portal.history;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened.
 *
 * @param sequence version after it
 * @param what name of the event
 * @param changes what a correction changed; empty for anything else
 */
public record Happening(
        long sequence,
        Instant recordedAt,
        String what,
        String actor,
        String role,
        String organisation,
        Personal reason,
        List<Change> changes) {

    public Happening {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** A field before and after: a text, a ground, several of them, a person, or that it was erased. */
    public record Change(String field, JsonNode before, JsonNode after) {}
}
