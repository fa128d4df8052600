package be.signaalhuis.query.audit.trail;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which events somebody asks for; null for all of each.
 *
 * @param from the first day on which they were recorded, in Belgium
 * @param until the last such day
 * @param after position of the event behind which to begin
 * @param newestFirst whether behind means before
 */
record TrailQuestion(
        UUID stream,
        String actor,
        String type,
        String purpose,
        LocalDate from,
        LocalDate until,
        Long after,
        boolean newestFirst,
        int limit) {

    TrailQuestion behind(long position) {
        return new TrailQuestion(stream, actor, type, purpose, from, until, position, newestFirst, limit);
    }

    TrailQuestion withLimit(int most) {
        return new TrailQuestion(stream, actor, type, purpose, from, until, after, newestFirst, most);
    }
}
