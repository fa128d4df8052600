package be.signaalhuis.command.lco;

import static be.signaalhuis.command.lco.AnOverleg.CHAIR;
import static be.signaalhuis.command.lco.AnOverleg.DAY;
import static be.signaalhuis.command.lco.AnOverleg.FILE;
import static be.signaalhuis.command.lco.AnOverleg.LISTS;
import static be.signaalhuis.command.lco.AnOverleg.SISTER;
import static be.signaalhuis.command.lco.AnOverleg.TODAY;
import static be.signaalhuis.command.lco.AnOverleg.WORKER;
import static be.signaalhuis.command.lco.AnOverleg.id;
import static be.signaalhuis.command.lco.AnOverleg.joined;
import static be.signaalhuis.command.lco.AnOverleg.text;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What happened at the table before, in events. */
final class AtTheTable {

    static final MeetingId MEETING = new MeetingId(id(20));
    static final MeetingId OTHER = new MeetingId(id(21));
    static final AgreementId AGREEMENT = new AgreementId(id(30));
    static final ParticipantId CLIENT_SEAT = new ParticipantId(id(5));
    static final Executor BO = new Executor(Code.of("HULPVERLENER"), WORKER);

    private AtTheTable() {}

    static ParticipantJoined client() {
        return joined(CLIENT_SEAT, "CLIENT", "Els Peeters", null);
    }

    static ParticipantJoined helps() {
        return joined(WORKER, "HULPVERLENER", "Bo Smits", "bo-caw");
    }

    static ParticipantJoined sister() {
        return joined(SISTER, "GEZINSLID", "Mia Peeters", null);
    }

    static ParticipantJoined chairs() {
        return joined(CHAIR, "COORDINATOR", "An Claes", "an-ocmw");
    }

    static MeetingPlanned planned(MeetingId meeting, LocalDate day, ParticipantId... invited) {
        return new MeetingPlanned(FILE, meeting, day, LocalTime.of(14, 30), text("Sociaal Huis"), List.of(invited));
    }

    static MeetingHeld held(MeetingId meeting, LocalDate day, String type, boolean first, ParticipantId... who) {
        return new MeetingHeld(FILE, meeting, day, Code.of(type), first, List.of(who), LISTS);
    }

    /** On the first day, with the client. */
    static MeetingHeld held() {
        return held(MEETING, DAY, "LCO_MET_CLIENT", true);
    }

    static MeetingReportWritten written(String goesWell) {
        return new MeetingReportWritten(
                FILE, MEETING, Sealed.fresh(new MeetingReport(goesWell, "de huur", null, null)), true);
    }

    static AgreementMade made(Executor executor) {
        return new AgreementMade(
                FILE,
                AGREEMENT,
                text("een afbetaalplan vragen"),
                executor,
                Code.of("SCHULDEN_BUDGET"),
                TODAY.plusDays(14),
                DAY,
                null,
                LISTS);
    }
}
