package be.signaalhuis.portal.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened.
 *
 * @param sequence version after it
 * @param what name of the event
 * @param changes what a correction changed; empty for anything else
 * @param about the part of a file that it happened to; null when it was the whole, or when nobody says
 */
public record Happening(
        long sequence,
        Instant recordedAt,
        String what,
        String actor,
        String role,
        String organisation,
        Personal reason,
        List<Change> changes,
        UUID about) {

    public Happening {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** A field before and after: a text, a ground, several of them, a person, or that it was erased. */
    public record Change(String field, JsonNode before, JsonNode after) {}
}
