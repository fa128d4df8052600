package be.signaalhuis.query.gebiedsscan.controls;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A targeted control as its row tells it.
 *
 * @param version sequence number of its last event
 * @param plan the event as it came, its texts sealed
 * @param result the event as it came; null until the control was held
 */
record ControlRow(
        long version,
        String municipality,
        UUID scan,
        String area,
        LocalDate plannedOn,
        LocalDate heldOn,
        byte[] plan,
        byte[] result) {}
