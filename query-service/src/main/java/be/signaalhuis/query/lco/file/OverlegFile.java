package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegConsent;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.reading.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An overleg with everything that is known of it.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param municipality NIS code
 * @param imported whether it came from a register
 * @param complete false when a register did not tell what must be known before it goes on
 * @param openedOn of a register the day of its first meeting
 * @param withChildren whether children under 18 live there; absent when nobody said
 * @param request absent when a register did not tell it
 * @param coordinator participant who chairs; absent when there is none
 * @param pivot participant whom the client turns to first; absent when there is none
 * @param meetings by day
 * @param agreements in the order in which they were made
 */
record OverlegFile(
        UUID id,
        long version,
        Code municipality,
        ExternalReference externalReference,
        OverlegStatus status,
        boolean imported,
        boolean complete,
        LocalDate openedOn,
        @Schema(oneOf = {Client.class, Opened.Erased.class}) Opened<Client> client,

        @Schema(oneOf = {Household.class, Opened.Erased.class})
        Opened<Household> household,

        Boolean withChildren,
        OverlegRequestShown request,
        OverlegConsent consent,
        UUID coordinator,
        UUID pivot,
        List<ParticipantShown> participants,
        List<OverlegMeetingShown> meetings,
        List<StrengthShown> strengths,
        List<AgreementShown> agreements,
        int bottlenecksRevealed,
        LocalDate pausedOn,
        LocalDate pausedUntil,
        LocalDate stoppedOn,
        LocalDate closedOn,
        Code closingCause,
        List<OverlegTimelineItem> timeline,
        long position,
        Instant asKnownOn) {

    /**
     * Opens what is sealed: from here on the values are plain, and go to nobody but the reader.
     *
     * @param today against which agreements are overdue
     */
    static OverlegFile of(OverlegRead read, LocalDate today, Known known) {
        var state = read.then();
        var family = state.family();
        var people = state.participants();
        var course = state.course();
        return new OverlegFile(
                state.id().value(),
                read.version(),
                state.municipality(),
                state.externalReference(),
                course.status(),
                state.imported(),
                state.complete(),
                state.openedOn(),
                Opened.of(family.client()),
                Opened.of(family.household()),
                family.withChildren(),
                OverlegRequestShown.of(family.request()),
                state.consent(),
                people.coordinator() == null ? null : people.coordinator().value(),
                people.pivot() == null ? null : people.pivot().value(),
                people.all().stream()
                        .map(one -> ParticipantShown.of(one, family))
                        .toList(),
                state.meetings().byDay().stream().map(OverlegMeetingShown::of).toList(),
                state.strengths().all().stream().map(StrengthShown::of).toList(),
                agreements(state, today),
                state.bottlenecksRevealed(),
                course.pausedOn(),
                course.pausedUntil(),
                course.stoppedOn(),
                course.closedOn(),
                course.closingCause(),
                OverlegTimeline.of(read.events()),
                known.position(),
                known.asKnownOn());
    }

    private static List<AgreementShown> agreements(OverlegState state, LocalDate today) {
        return state.agreements().all().stream()
                .map(one -> AgreementShown.of(one, state, today))
                .toList();
    }
}
