package be.signaalhuis.query.gebiedsscan.scans;

import java.time.Instant;
import java.util.UUID;

/**
 * One event that moved a cell.
 *
 * @param type name of the event, such as {@code SignalRetracted}
 * @param change 1 when it brought a signal into the cell, -1 when it took one out
 */
record ScanMove(long position, UUID eventId, String type, Instant recordedAt, String theme, int change) {}
