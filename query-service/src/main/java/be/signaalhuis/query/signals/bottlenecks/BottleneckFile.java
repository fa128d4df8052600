package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.file.TimelineItem;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.bottlenecks.BottleneckFiles.BottleneckRead;
import be.signaalhuis.query.signals.register.SignalItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A bottleneck with everything that is known of it.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param municipality NIS code of the municipality that works on it
 * @param signals what is bundled in it, shielded where another organisation keeps it to itself
 * @param how it was tackled; absent while it is open
 */
record BottleneckFile(
        UUID id,
        long version,
        BottleneckState state,
        String municipality,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> title,
        String lifeDomain,
        LocalDate formedOn,
        String coordinator,
        List<String> services,
        List<SignalItem> signals,
        List<Escalation> escalations,
        LocalDate tackledOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> how,
        List<TimelineItem> timeline,
        long position,
        Instant asKnownOn) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    static BottleneckFile of(UUID id, BottleneckRead read, Sealed<String> how, Known known) {
        var row = read.row();
        return new BottleneckFile(
                id,
                row.version(),
                row.state(),
                row.municipality(),
                Opened.of(row.title()),
                row.lifeDomain(),
                row.formedOn(),
                row.coordinator(),
                row.services(),
                read.signals(),
                Escalations.of(read.events()),
                row.tackledOn(),
                Opened.of(how),
                BottleneckTimeline.OF.of(read.events()),
                known.position(),
                known.asKnownOn());
    }
}
