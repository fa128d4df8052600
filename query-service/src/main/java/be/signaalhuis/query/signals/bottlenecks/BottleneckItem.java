package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One bottleneck in the list.
 *
 * @param signals how many are bundled in it
 * @param unanswered escalations whose answer is waited for
 */
record BottleneckItem(
        UUID id,
        long version,
        BottleneckState state,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> title,
        String lifeDomain,
        LocalDate formedOn,
        String coordinator,
        List<String> services,
        int signals,
        long unanswered,
        LocalDate tackledOn) {

    static BottleneckItem of(UUID id, BottleneckRow row) {
        return new BottleneckItem(
                id,
                row.version(),
                row.state(),
                Opened.of(row.title()),
                row.lifeDomain(),
                row.formedOn(),
                row.coordinator(),
                row.services(),
                row.signals().size(),
                row.unanswered(),
                row.tackledOn());
    }
}
