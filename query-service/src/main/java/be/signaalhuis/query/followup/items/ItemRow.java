package be.signaalhuis.query.followup.items;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An action point, an agreement or a recommendation; its texts sealed as they came.
 *
 * @param version sequence number of its last event
 * @param consultation the meeting it comes from, or null
 * @param endedOn when it was done or dropped; null while it is open
 * @param why what was said when it was done, dropped or reopened
 */
public record ItemRow(
        long version,
        String municipality,
        String kind,
        ItemStatus status,
        LocalDate notedOn,
        Sealed<String> text,
        String owner,
        LocalDate due,
        UUID consultation,
        List<String> signals,
        UUID bottleneck,
        LocalDate endedOn,
        Sealed<String> why) {

    ItemRow linked(List<String> more, long number) {
        var all = Stream.concat(signals.stream(), more.stream()).distinct().toList();
        return new ItemRow(
                number,
                municipality,
                kind,
                status,
                notedOn,
                text,
                owner,
                due,
                consultation,
                all,
                bottleneck,
                endedOn,
                why);
    }

    ItemRow now(ItemStatus next, LocalDate day, Sealed<String> said, long number) {
        return new ItemRow(
                number,
                municipality,
                kind,
                next,
                notedOn,
                text,
                owner,
                due,
                consultation,
                signals,
                bottleneck,
                day,
                said);
    }

    boolean isOverdue(LocalDate day) {
        return status == ItemStatus.OPEN && due != null && due.isBefore(day);
    }
}
