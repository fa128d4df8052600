package be.signaalhuis.query.lco.register;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.ConsentStatus;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.lco.register.OpenAgreements.OpenCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One file in the register.
 *
 * @param version sequence number of its last event, for {@code If-Match}
 * @param reference what the OCMW calls it, else the register it came from; absent when neither says
 * @param client name; absent while it is not known
 * @param complete whether consent and conditions are recorded
 * @param withChildren absent when nobody said
 * @param openedOn of an imported file its first meeting
 * @param nextMeeting absent when none is planned from that day on
 * @param openAgreements none once nobody may be asked to do something any more
 */
record OverlegItem(
        UUID id,
        long version,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reference,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> client,
        OverlegStatus status,
        ConsentStatus consent,
        boolean imported,
        boolean complete,
        Boolean withChildren,
        LocalDate openedOn,
        LocalDate lastMeeting,
        NextMeeting nextMeeting,
        long openAgreements,
        long overdueAgreements) {

    static OverlegItem of(RegisteredFile read, OpenCount agreements, LocalDate day) {
        var row = read.row();
        var state = read.state();
        return new OverlegItem(
                read.id(),
                row.version(),
                read.reference(),
                read.client(),
                state.course().status(),
                state.consent().state(),
                state.imported(),
                state.complete(),
                state.family().withChildren(),
                row.openedOn(),
                row.lastMeeting(),
                next(read, day),
                row.goesOn() ? agreements.open() : 0,
                row.goesOn() ? agreements.overdue() : 0);
    }

    private static NextMeeting next(RegisteredFile read, LocalDate day) {
        return read.state()
                .meetings()
                .planned()
                .filter(meeting -> !meeting.on().isBefore(day))
                .findFirst()
                .map(NextMeeting::of)
                .orElse(null);
    }
}
