package be.signaalhuis.eventstore.merkle;

import java.util.Map;
import java.util.UUID;

/**
 * One line of a bundle that tells of an entry.
 *
 * @param note what the Merkle log noted; null when it knows nothing of the row
 * @param row its stored fields by their names outside; null when it is gone
 * @param municipality of the row
 */
record BundleEntry(long position, Note note, Map<String, Object> row, String municipality) {

    record Note(long leaf, long globalIndex, UUID identifier, byte[] hash) {}
}
