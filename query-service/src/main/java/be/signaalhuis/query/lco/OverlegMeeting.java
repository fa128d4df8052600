package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.MeetingId;
import java.time.LocalDate;

/**
 * One meeting of an overleg.
 *
 * @param plan null when it was never planned
 * @param sitting null when it was not held
 * @param account null while nothing is written of it
 */
public record OverlegMeeting(
        MeetingId id, OverlegMeetingState state, MeetingPlan plan, MeetingSitting sitting, MeetingAccount account) {

    static OverlegMeeting planned(MeetingId id, MeetingPlan plan) {
        return new OverlegMeeting(id, OverlegMeetingState.PLANNED, plan, null, null);
    }

    OverlegMeeting moved(MeetingPlan to) {
        return new OverlegMeeting(id, state, to, sitting, account);
    }

    OverlegMeeting cancelled() {
        return new OverlegMeeting(id, OverlegMeetingState.CANCELLED, plan, sitting, account);
    }

    OverlegMeeting held(MeetingSitting so) {
        return new OverlegMeeting(id, OverlegMeetingState.HELD, plan, so, account);
    }

    OverlegMeeting told(MeetingAccount so) {
        return new OverlegMeeting(id, state, plan, sitting, so);
    }

    /** The day it was held, or else is planned for. */
    public LocalDate on() {
        return sitting == null ? plan.on() : sitting.on();
    }

    public boolean isHeld() {
        return state == OverlegMeetingState.HELD;
    }

    public boolean isPlanned() {
        return state == OverlegMeetingState.PLANNED;
    }
}
