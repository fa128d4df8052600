package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.lco.print.AgreementListPdf;
import be.signaalhuis.query.lco.print.MeetingReportPdf;
import be.signaalhuis.query.lco.print.ReportFor;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What leaves a file as a paper or an invitation. Once the client took back their consent, nothing goes to others any
 * more, of whatever day it is asked; their own report stays theirs.
 */
record OverlegPapers(OverlegRead read, LocalDate today, Locale reader, Known known) {

    private static final Set<OverlegStatus> OVER = EnumSet.of(OverlegStatus.STOPPED, OverlegStatus.CLOSED);

    byte[] report(UUID id, ReportFor whom) {
        var meeting = meeting(id);
        if (whom == ReportFor.PARTICIPANTS) {
            requireConsent();
        }
        if (!meeting.isHeld() || meeting.account() == null) {
            throw Refused.conflict("reportNotWritten");
        }
        return MeetingReportPdf.of(read.then(), meeting, whom, today, reader, known);
    }

    byte[] invitation(UUID id) {
        var meeting = meeting(id);
        requireConsent();
        if (!meeting.isPlanned() || OVER.contains(read.then().course().status())) {
            throw Refused.conflict("meetingNotPlanned");
        }
        return Invitation.of(meeting, read.then().family(), read.version(), reader, known);
    }

    byte[] agreements() {
        return AgreementListPdf.of(read.then(), today, reader, known);
    }

    /** The day of a meeting, for the name of its file. */
    LocalDate dayOf(UUID id) {
        return meeting(id).on();
    }

    private OverlegMeeting meeting(UUID id) {
        return read.then().meetings().find(new MeetingId(id)).orElseThrow(Refused::unknown);
    }

    private void requireConsent() {
        if (isWithdrawn(read.then()) || isWithdrawn(read.now())) {
            throw Refused.conflict("consentWithdrawn");
        }
    }

    private static boolean isWithdrawn(OverlegState state) {
        return state.consent().isWithdrawn();
    }
}
