package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The meetings of an overleg, in the order in which they were written down. */
public record OverlegMeetings(List<OverlegMeeting> all) {

    static final OverlegMeetings NONE = new OverlegMeetings(List.of());

    private static final Comparator<OverlegMeeting> BY_DAY = Comparator.comparing(OverlegMeeting::on)
            .thenComparing(meeting -> meeting.id().value());

    /** @param before null before the first event */
    public static OverlegMeetings next(OverlegMeetings before, OverlegEvent next) {
        return (before == null ? NONE : before).after(next);
    }

    OverlegMeetings after(OverlegEvent next) {
        return switch (next) {
            case MeetingPlanned event -> {
                var plan = new MeetingPlan(event.plannedOn(), event.at(), event.place(), event.invited());
                yield new OverlegMeetings(Parts.with(all, OverlegMeeting.planned(event.meetingId(), plan)));
            }
            case MeetingMoved event -> {
                var plan = new MeetingPlan(event.plannedOn(), event.at(), event.place(), event.invited());
                yield changed(event.meetingId(), meeting -> meeting.moved(plan));
            }
            case MeetingCancelled event -> changed(event.meetingId(), OverlegMeeting::cancelled);
            case MeetingHeld event ->
                held(
                        event.meetingId(),
                        new MeetingSitting(event.heldOn(), event.type(), event.first(), event.attendance()));
            case MeetingCorrected event ->
                held(
                        event.meetingId(),
                        new MeetingSitting(event.heldOn(), event.type(), event.first(), event.attendance()));
            case MeetingReportWritten event -> {
                var account = MeetingAccount.written(event.report(), event.withClient());
                yield changed(event.meetingId(), meeting -> meeting.told(account));
            }
            case MeetingReportShared event ->
                changed(
                        event.meetingId(),
                        meeting -> meeting.told(meeting.account().shared(event.sharedOn(), event.withParticipants())));
            default -> this;
        };
    }

    private OverlegMeetings held(MeetingId id, MeetingSitting sitting) {
        return find(id).isPresent()
                ? changed(id, meeting -> meeting.held(sitting))
                : new OverlegMeetings(
                        Parts.with(all, new OverlegMeeting(id, OverlegMeetingState.HELD, null, sitting, null)));
    }

    private OverlegMeetings changed(MeetingId id, UnaryOperator<OverlegMeeting> change) {
        return new OverlegMeetings(Parts.changed(all, meeting -> meeting.id().equals(id), change));
    }

    public Optional<OverlegMeeting> find(MeetingId id) {
        return all.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    public List<OverlegMeeting> byDay() {
        return all.stream().sorted(BY_DAY).toList();
    }

    /** Those that were held, the oldest first. */
    public Stream<OverlegMeeting> held() {
        return all.stream().filter(OverlegMeeting::isHeld).sorted(BY_DAY);
    }

    /** Those that are to come, the nearest first. */
    public Stream<OverlegMeeting> planned() {
        return all.stream().filter(OverlegMeeting::isPlanned).sorted(BY_DAY);
    }
}
