package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables at which the reader sits, as the query-service tells them. */
record Mine(List<Table> items, Instant asKnownOn) {

    /**
     * What concerns the reader of one family.
     *
     * @param version of the file
     * @param coordinator name; null while there is none
     * @param agreements that the reader executes
     * @param meetings to which the reader is invited
     * @param reports that were shared, the last first
     */
    record Table(
            UUID overleg,
            long version,
            Personal client,
            Personal coordinator,
            List<Task> agreements,
            List<Sitting> meetings,
            List<Shared> reports) {

        /** What is still to be done stands first, in the order of its days. */
        Table {
            agreements = agreements.stream()
                    .sorted(Comparator.comparing(Task::isOpen).reversed())
                    .toList();
        }

        Optional<Task> task(UUID agreement) {
            return agreements.stream()
                    .filter(one -> one.agreement().equals(agreement))
                    .findFirst();
        }
    }

    /** What the reader is to do, by when. */
    record Task(
            UUID agreement,
            Personal text,
            String lifeDomain,
            LocalDate due,
            LocalDate firstDue,
            int renewals,
            String state,
            boolean overdue,
            LocalDate endedOn) {

        public boolean isOpen() {
            return "OPEN".equals(state);
        }
    }

    /** @param at hour, such as 14:30; null when only the day is known */
    record Sitting(UUID meeting, LocalDate on, String at, Personal place) {}

    /** A report that was shared with those at the table. */
    record Shared(UUID meeting, LocalDate heldOn, LocalDate sharedOn) {}

    Optional<Table> table(UUID overleg) {
        return items.stream().filter(one -> one.overleg().equals(overleg)).findFirst();
    }

    List<Task> open() {
        return items.stream()
                .flatMap(table -> table.agreements().stream())
                .filter(Task::isOpen)
                .toList();
    }
}
