package be.signaalhuis.query.followup.items;

import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An action point, an agreement or a recommendation.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param overdue whether it is open after its last day
 * @param consultation the meeting it comes from; absent when it comes from none
 * @param signals it comes from; none for a reader who may read no signals
 * @param endedOn when it was done or dropped
 * @param why what was said when it was done, dropped or reopened
 */
public record FollowUpShown(
        UUID id,
        long version,
        String kind,
        ItemStatus status,
        boolean overdue,
        LocalDate notedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> text,
        String owner,
        LocalDate due,
        UUID consultation,
        List<UUID> signals,
        UUID bottleneck,
        LocalDate endedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> why) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    public static FollowUpShown of(ItemRead read, LocalDate day) {
        var row = read.row();
        return new FollowUpShown(
                read.id(),
                row.version(),
                row.kind(),
                row.status(),
                row.isOverdue(day),
                row.notedOn(),
                Opened.of(row.text()),
                row.owner(),
                row.due(),
                row.consultation(),
                row.signals().stream().map(UUID::fromString).toList(),
                row.bottleneck(),
                row.endedOn(),
                Opened.of(row.why()));
    }

    /** For whoever may read neither signals nor meetings: what it came from is not told. */
    FollowUpShown alone() {
        return new FollowUpShown(
                id, version, kind, status, overdue, notedOn, text, owner, due, null, List.of(), null, endedOn, why);
    }
}
