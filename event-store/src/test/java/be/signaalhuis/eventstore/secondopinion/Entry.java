package be.signaalhuis.eventstore.secondopinion;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One place of the log: what was noted and what is there now.
 *
 * @param noted null when the log does not know of the row
 * @param row null when it is gone, or is not for this reader
 */
record Entry(Noted noted, StoredRow row, boolean withheld) {

    record Noted(long leaf, long globalIndex, UUID identifier, String hash) {}

    static Entry of(JsonNode line) {
        var log = line.get("log");
        return new Entry(
                log == null
                        ? null
                        : new Noted(
                                log.get("leaf").asLong(),
                                log.get("globalIndex").asLong(),
                                UUID.fromString(log.get("identifier").asString()),
                                log.get("hash").asString()),
                line.has("row") ? new StoredRow(line.get("row")) : null,
                line.has("withheld"));
    }

    boolean isGone() {
        return row == null && !withheld;
    }

    boolean isAsNoted() {
        return noted != null && (withheld || row != null && row.leaf().equals(noted.hash()));
    }

    /** The leaf is right, but the log has it under an identifier that is not the row's. */
    boolean isUnderAnotherName() {
        return row != null && !row.identifier().equals(noted.identifier());
    }
}
