package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReport;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One meeting of the table: as it was planned, as it was held, and what was written of it. */
record Sitting(MeetingId id, SittingState state, Plan plan, Held held, Written report, MeetingReportShared sharing) {

    /** When and where it is to be; null when it was held without a plan. */
    record Plan(LocalDate plannedOn, LocalTime at, Sealed<String> place, List<ParticipantId> invited) {

        /** These, where it was not said who. */
        Plan inviting(List<ParticipantId> unlessSaid) {
            return invited == null ? new Plan(plannedOn, at, place, unlessSaid) : this;
        }
    }

    /** How it went; null until it was held. */
    record Held(LocalDate heldOn, Code type, boolean first, List<ParticipantId> attendance) {

        boolean isOf(LocalDate day, Code asked, Attendance who) {
            return heldOn.equals(day) && type.equals(asked) && attendance.equals(who.ids());
        }
    }

    /** What is written of it; null until something is. */
    record Written(Sealed<MeetingReport> report, boolean withClient) {

        MeetingReportWritten of(OverlegId overleg, MeetingId meeting) {
            return new MeetingReportWritten(overleg, meeting, report, withClient);
        }

        boolean saysWhatGoesWell() {
            return report.value().map(MeetingReport::goesWell).isPresent();
        }
    }

    static Sitting planned(MeetingPlanned event) {
        var plan = new Plan(event.plannedOn(), event.at(), event.place(), event.invited());
        return new Sitting(event.meetingId(), SittingState.PLANNED, plan, null, null, null);
    }

    /** Without a plan. */
    static Sitting held(MeetingHeld event) {
        return new Sitting(event.meetingId(), SittingState.HELD, null, null, null, null).with(event);
    }

    boolean is(SittingState asked) {
        return state == asked;
    }

    /** Whoever sits there has the report, and the client with them. */
    boolean isWithTheTable() {
        return sharing != null && sharing.withParticipants();
    }

    void refuseUnlessPlanned() {
        if (!is(SittingState.PLANNED)) {
            throw Refused.conflict("meetingNotPlanned");
        }
    }

    void refuseUnlessHeld() {
        if (!is(SittingState.HELD)) {
            throw Refused.conflict("meetingNotHeld");
        }
    }

    Sitting with(MeetingMoved event) {
        var next = new Plan(event.plannedOn(), event.at(), event.place(), event.invited());
        return new Sitting(id, state, next, held, report, sharing);
    }

    Sitting cancelled() {
        return new Sitting(id, SittingState.CANCELLED, plan, held, report, sharing);
    }

    Sitting with(MeetingHeld event) {
        var how = new Held(event.heldOn(), event.type(), event.first(), event.attendance());
        return new Sitting(id, SittingState.HELD, plan, how, report, sharing);
    }

    Sitting with(MeetingCorrected event) {
        var how = new Held(event.heldOn(), event.type(), event.first(), event.attendance());
        return new Sitting(id, state, plan, how, report, sharing);
    }

    /** Who had the report before has not seen this one. */
    Sitting with(MeetingReportWritten event) {
        return new Sitting(id, state, plan, held, new Written(event.report(), event.withClient()), null);
    }

    Sitting with(MeetingReportShared event) {
        return new Sitting(id, state, plan, held, report, event);
    }
}
