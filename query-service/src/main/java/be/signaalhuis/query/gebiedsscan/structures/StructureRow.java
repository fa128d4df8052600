package be.signaalhuis.query.gebiedsscan.structures;

import java.time.LocalDate;

/**
 * An opportunity structure as its row tells it.
 *
 * @param version sequence number of its last event
 * @param registration the event as it came, its texts sealed
 * @param removal the event as it came; null while the structure is there
 */
record StructureRow(
        long version,
        String municipality,
        String kind,
        String area,
        String division,
        LocalDate seenOn,
        LocalDate removedOn,
        byte[] registration,
        byte[] removal) {}
