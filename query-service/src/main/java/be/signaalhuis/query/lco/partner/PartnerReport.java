package be.signaalhuis.query.lco.partner;

import be.signaalhuis.query.lco.OverlegMeeting;
import java.time.LocalDate;
import java.util.UUID;

/** The report of a meeting, as it was shared with those at the table. */
record PartnerReport(UUID meeting, LocalDate heldOn, LocalDate sharedOn) {

    static PartnerReport of(OverlegMeeting meeting) {
        return new PartnerReport(
                meeting.id().value(), meeting.on(), meeting.account().sharedOn());
    }
}
