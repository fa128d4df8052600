package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.followup.items.FollowUpShown;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.register.SignalItem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting with everything that is known of it.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param name of the body that meets
 * @param signals on its agenda, shielded where another organisation keeps them to itself
 * @param bottlenecks on its agenda
 * @param missingParties who had to be there and was not
 * @param items what came of it
 */
record ConsultationFile(
        UUID id,
        long version,
        UUID body,
        String kind,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> name,
        MeetingState state,
        LocalDate plannedOn,
        LocalDate heldOn,
        List<String> obligatoryParties,
        List<String> attendance,
        List<String> missingParties,
        List<SignalItem> signals,
        List<UUID> bottlenecks,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> note,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> report,
        LocalDate adoptedOn,
        PolicyDecision policyDecision,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> cancellation,
        List<FollowUpShown> items,
        long position,
        Instant asKnownOn) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    static ConsultationFile of(ConsultationRead read, LocalDate day, Known known) {
        var row = read.meeting().row();
        var outcome = row.outcome();
        return new ConsultationFile(
                read.meeting().id(),
                row.version(),
                row.body(),
                row.kind(),
                Opened.of(read.name()),
                row.state(),
                row.plannedOn(),
                outcome.heldOn(),
                row.obligatoryParties(),
                outcome.attendance(),
                outcome.missingParties(),
                read.signals(),
                row.agenda().bottlenecks().stream().map(UUID::fromString).toList(),
                Opened.of(row.agenda().note()),
                Opened.of(outcome.report()),
                outcome.adoptedOn(),
                PolicyDecision.of(outcome),
                Opened.of(outcome.cancellation()),
                read.items().stream().map(item -> FollowUpShown.of(item, day)).toList(),
                known.position(),
                known.asKnownOn());
    }
}
