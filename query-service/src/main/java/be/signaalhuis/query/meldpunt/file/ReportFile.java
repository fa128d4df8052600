package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Consent;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.query.file.FileEvent;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.file.TimelineItem;
import be.signaalhuis.query.meldpunt.ReportStatus;
import be.signaalhuis.query.reading.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report with everything that is known of it.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param desk NIS code of the municipality whose desk registered it
 * @param mainGroundLink whether the main ground is the person's own, presumed, or by association
 * @param explanation why it was closed as it was
 */
record ReportFile(
        UUID id,
        long version,
        ReportStatus status,
        Code desk,
        boolean outsideServiceArea,
        ExternalReference externalReference,
        LocalDate receivedOn,
        Code channel,
        Code reporterRole,

        @Schema(oneOf = {Reporter.class, Opened.Erased.class})
        Opened<Reporter> reporter,

        FactsShown facts,
        Residence residence,
        Code mainGround,
        Code mainGroundLink,
        List<Ground> additionalGrounds,
        Code domain,
        Code behaviour,
        Code expectation,
        OtherPartyShown otherParty,
        List<Consent> consents,
        List<Code> outcomes,
        LocalDate closedOn,
        Code referredTo,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> explanation,
        LocalDate withdrawnOn,
        Code withdrawalCause,
        List<TimelineItem> timeline,
        long position,
        Instant asKnownOn) {

    record FactsShown(
            Code municipality,
            LocalDate occurredFrom,
            LocalDate occurredUntil,
            Code area,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> place,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> description) {}

    record Residence(Code municipality) {}

    record OtherPartyShown(
            Code kind,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> name) {}

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    static ReportFile of(List<FileEvent<DiscriminationReportEvent>> events, FileState state, Known known) {
        var content = state.content();
        var ground = content.mainGround();
        var closure = state.closure();
        var withdrawal = state.withdrawal();
        return new ReportFile(
                state.registration().reportId().value(),
                events.getLast().sequence(),
                state.status(),
                state.registration().desk(),
                state.outsideServiceArea(),
                state.registration().externalReference(),
                content.receivedOn(),
                content.channel(),
                content.reporterRole(),
                Opened.of(content.reporter()),
                facts(state),
                content.residence() == null ? null : new Residence(content.residence()),
                ground == null ? null : ground.code(),
                ground == null ? null : ground.link(),
                content.additionalGrounds(),
                content.domain(),
                content.behaviour(),
                content.expectation(),
                otherParty(state),
                content.consents(),
                state.outcomes(),
                closure == null ? null : closure.closedOn(),
                closure == null ? null : closure.referredTo(),
                closure == null ? null : Opened.of(closure.explanation()),
                withdrawal == null ? null : withdrawal.withdrawnOn(),
                withdrawal == null ? null : withdrawal.cause(),
                ReportTimeline.OF.of(events),
                known.position(),
                known.asKnownOn());
    }

    private static FactsShown facts(FileState state) {
        var facts = state.content().facts();
        return facts == null
                ? null
                : new FactsShown(
                        facts.municipality(),
                        facts.occurredFrom(),
                        facts.occurredUntil(),
                        facts.area(),
                        Opened.of(facts.place()),
                        Opened.of(facts.description()));
    }

    private static OtherPartyShown otherParty(FileState state) {
        var party = state.content().otherParty();
        return party == null ? null : new OtherPartyShown(party.kind(), Opened.of(party.name()));
    }
}
