package be.signaalhuis.portal.lco.start;

import be.signaalhuis.portal.history.Personal;
import be.signaalhuis.portal.lco.agreements.AgreementFound;
import be.signaalhuis.portal.lco.overleg.Agreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a coordinator begins the day with, as the query-service tells it: of each the first hundred, counts of all.
 *
 * @param passed planned for an earlier day, and nobody said what came of them
 */
record LcoStart(
        LocalDate on,
        List<AgreementFound> today,
        List<AgreementFound> overdue,
        List<Waiting> waiting,
        List<Sitting> meetings,
        List<Sitting> passed,
        List<Unreported> reportsToWrite,
        Counts counts,
        Instant asKnownOn) {

    LcoStart {
        today = orNone(today);
        overdue = orNone(overdue);
        waiting = orNone(waiting);
        meetings = orNone(meetings);
        passed = orNone(passed);
        reportsToWrite = orNone(reportsToWrite);
    }

    /** What one of the others is to do. */
    record Waiting(Agreement.Executor executor, List<AgreementFound> items) {}

    /** @param at hour, such as 14:30; null when only the day is known */
    record Sitting(
            UUID overleg, Personal reference, Personal client, UUID meeting, LocalDate on, String at, Personal place) {}

    /** A meeting that was held and has no report. */
    record Unreported(UUID overleg, Personal reference, Personal client, UUID meeting, LocalDate heldOn, String type) {}

    /** @param open agreements, whenever they are due */
    record Counts(
            long today,
            long overdue,
            long waiting,
            long open,
            long meetings,
            long passed,
            long toComplete,
            long reportsToWrite,
            long files) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
