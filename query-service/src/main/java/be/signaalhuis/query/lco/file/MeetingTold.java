package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.query.file.Changes;
import be.signaalhuis.query.file.Timeline;
import be.signaalhuis.query.lco.MeetingPlan;
import be.signaalhuis.query.lco.MeetingSitting;
import be.signaalhuis.query.lco.OverlegMeetings;
import java.util.function.Function;

/** How it is told what happened to one meeting. */
final class MeetingTold {

    private static final Changes<OverlegMeetings> CHANGES = new Changes<OverlegMeetings>()
            .field("plannedOn", plan(MeetingPlan::on))
            .field("at", plan(plan -> plan.at() == null ? null : plan.at().toString()))
            .field("place", plan(MeetingPlan::place))
            .field("heldOn", sitting(MeetingSitting::on))
            .field("type", sitting(MeetingSitting::type));

    static final Timeline<OverlegEvent, OverlegMeetings> TIMELINE =
            new Timeline<>(OverlegReasons::of, OverlegMeetings::next, CHANGES);

    private MeetingTold() {}

    private static Function<OverlegMeetings, Object> plan(Function<MeetingPlan, Object> property) {
        return meetings -> {
            var plan = meetings.all().getFirst().plan();
            return plan == null ? null : property.apply(plan);
        };
    }

    private static Function<OverlegMeetings, Object> sitting(Function<MeetingSitting, Object> property) {
        return meetings -> {
            var sitting = meetings.all().getFirst().sitting();
            return sitting == null ? null : property.apply(sitting);
        };
    }
}
