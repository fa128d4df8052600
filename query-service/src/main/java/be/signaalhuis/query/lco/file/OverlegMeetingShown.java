package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.MeetingAccount;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.OverlegMeetingState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One meeting: what was planned, what came of it, and what was written of it.
 *
 * @param plannedOn absent when it was never planned
 * @param at hour as {@code 14:30}; absent when only the day is known
 * @param heldOn absent when it was not held
 * @param first whether it was the first overleg of this family
 * @param attendance participants who were there, as far as it was said
 * @param report absent while nothing is written
 * @param sharedOn when this report went to the client; absent while it did not
 */
record OverlegMeetingShown(
        UUID id,
        OverlegMeetingState state,
        LocalDate plannedOn,
        String at,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> place,
        List<ParticipantId> invited,
        LocalDate heldOn,
        Code type,
        Boolean first,
        List<ParticipantId> attendance,
        MeetingReportShown report,
        LocalDate sharedOn,
        Boolean sharedWithParticipants) {

    /** @param withClient whether it was written together with the client */
    record MeetingReportShown(
            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> goesWell,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> goesLessWell,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> firstAccordingToClient,

            @Schema(oneOf = {String.class, Opened.Erased.class})
            Opened<String> minutes,

            boolean withClient) {

        static MeetingReportShown of(Sealed<MeetingReport> report, boolean withClient) {
            return new MeetingReportShown(
                    Opened.of(report, MeetingReport::goesWell),
                    Opened.of(report, MeetingReport::goesLessWell),
                    Opened.of(report, MeetingReport::firstAccordingToClient),
                    Opened.of(report, MeetingReport::minutes),
                    withClient);
        }
    }

    static OverlegMeetingShown of(OverlegMeeting meeting) {
        var plan = meeting.plan();
        var sitting = meeting.sitting();
        var account = meeting.account();
        return new OverlegMeetingShown(
                meeting.id().value(),
                meeting.state(),
                plan == null ? null : plan.on(),
                plan == null || plan.at() == null ? null : plan.at().toString(),
                plan == null ? null : Opened.of(plan.place()),
                plan == null ? null : plan.invited(),
                sitting == null ? null : sitting.on(),
                sitting == null ? null : sitting.type(),
                sitting == null ? null : sitting.first(),
                sitting == null ? null : sitting.attendance(),
                report(account),
                account == null ? null : account.sharedOn(),
                account == null ? null : account.sharedWithParticipants());
    }

    private static MeetingReportShown report(MeetingAccount account) {
        return account == null ? null : MeetingReportShown.of(account.report(), account.withClient());
    }
}
