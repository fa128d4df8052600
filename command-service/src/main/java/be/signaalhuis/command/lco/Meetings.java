package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.MeetingCancelled;
import be.signaalhuis.events.lco.MeetingCorrected;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.MeetingMoved;
import be.signaalhuis.events.lco.MeetingPlanned;
import be.signaalhuis.events.lco.MeetingReportShared;
import be.signaalhuis.events.lco.MeetingReportWritten;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meetings of a file.
 *
 * @param openedOn before which there are none; null for a file of a register, which begins with its first
 */
record Meetings(Map<MeetingId, Sitting> all, LocalDate openedOn) {

    static final Meetings NONE = new Meetings(Map.of(), null);

    Meetings after(OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event -> new Meetings(all, event.openedOn());
            case MeetingPlanned event -> with(Sitting.planned(event));
            case MeetingMoved event -> with(meeting(event.meetingId()).with(event));
            case MeetingCancelled event -> with(meeting(event.meetingId()).cancelled());
            case MeetingHeld event ->
                with(find(event.meetingId()).map(plan -> plan.with(event)).orElseGet(() -> Sitting.held(event)));
            case MeetingCorrected event -> with(meeting(event.meetingId()).with(event));
            case MeetingReportWritten event -> with(meeting(event.meetingId()).with(event));
            case MeetingReportShared event -> with(meeting(event.meetingId()).with(event));
            default -> this;
        };
    }

    Optional<Sitting> find(MeetingId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** An id of no meeting is as unknown as a file of nobody. */
    Sitting meeting(MeetingId id) {
        return find(id).orElseThrow(Refused::unknown);
    }

    /** Planned or held, and not called off. */
    boolean goesOn(MeetingId id) {
        return find(id).filter(meeting -> !meeting.is(SittingState.CANCELLED)).isPresent();
    }

    boolean isPlanned(Sitting.Plan plan) {
        return all.values().stream()
                .anyMatch(meeting -> meeting.is(SittingState.PLANNED) && plan.equals(meeting.plan()));
    }

    Stream<Sitting> held() {
        return all.values().stream().filter(meeting -> meeting.held() != null);
    }

    /** The table sits once a day. */
    Optional<Sitting> heldOn(LocalDate day) {
        return held().filter(meeting -> meeting.held().heldOn().equals(day)).findFirst();
    }

    private Meetings with(Sitting meeting) {
        var next = new LinkedHashMap<>(all);
        next.put(meeting.id(), meeting);
        return new Meetings(next, openedOn);
    }
}
