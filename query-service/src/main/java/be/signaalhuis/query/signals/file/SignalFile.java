package be.signaalhuis.query.signals.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.file.TimelineItem;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signal with everything that is known of it.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param municipality NIS code of the municipality whose register holds it
 * @param organisation who logged it
 * @param observedOn first day it was observed
 * @param observedAs whether that was a day, a period, or some time in a month
 * @param triage the answer that radicalisation begins with; absent for other themes
 * @param reviewReasons why somebody should look at it
 * @param mergedInto the signal that tells the same and stays
 * @param bottlenecks those it is bundled in, for whoever may see them
 */
record SignalFile(
        UUID id,
        long version,
        SignalStatus status,
        Code municipality,
        String organisation,
        Code theme,
        ExternalReference externalReference,
        LocalDate observedOn,
        LocalDate observedUntil,
        Code observedAs,
        Code area,
        Code neighbourhood,
        Code areaDivision,
        Code subtype,
        Code lifeDomain,
        Code policyDomain,
        Code source,
        Code certainty,
        Grading grading,
        Code sharing,
        Code triage,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> place,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> summary,
        boolean namesOriginOrFaith,
        List<ReviewReason> reviewReasons,
        UUID mergedInto,
        LocalDate retractedOn,
        Code retractionCause,
        List<UUID> bottlenecks,
        List<TimelineItem> timeline,
        long position,
        Instant asKnownOn) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    static SignalFile of(List<FileEvent<SignalEvent>> events, SignalState state, List<UUID> bottlenecks, Known known) {
        var content = state.content();
        var merger = state.merger();
        var retraction = state.retraction();
        return new SignalFile(
                state.logged().signalId().value(),
                events.getLast().sequence(),
                state.status(),
                state.logged().municipality(),
                state.organisation(),
                state.logged().theme(),
                state.logged().externalReference(),
                content.observed().from(),
                content.observed().until(),
                content.observed().as(),
                content.area(),
                content.neighbourhood(),
                content.areaDivision(),
                content.subtype(),
                content.lifeDomain(),
                content.policyDomain(),
                content.source(),
                content.certainty(),
                content.grading(),
                content.sharing(),
                state.triage(),
                Opened.of(content.place()),
                Opened.of(content.summary()),
                content.namesOriginOrFaith(),
                state.reviewReasons(),
                merger == null ? null : merger.into().value(),
                retraction == null ? null : retraction.retractedOn(),
                retraction == null ? null : retraction.cause(),
                bottlenecks,
                SignalTimeline.OF.of(events),
                known.position(),
                known.asKnownOn());
    }
}
