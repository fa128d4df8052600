package be.signaalhuis.query.audit.streams;

import java.util.List;
import java.util.UUID;

/**
 * Two states of one file.
 *
 * @param last number of the last event there is now
 * @param more whether there are more differences than are told
 */
record StateComparison(
        UUID stream,
        String kind,
        long last,
        StateMoment from,
        StateMoment to,
        List<StateDifference> differences,
        boolean more) {}
