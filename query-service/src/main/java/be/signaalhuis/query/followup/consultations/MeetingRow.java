package be.signaalhuis.query.followup.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as the view knows it.
 *
 * @param version sequence number of its last event
 * @param onDay when it was held, or is planned: decides in which year it counts
 */
public record MeetingRow(
        long version,
        String municipality,
        UUID body,
        String kind,
        MeetingState state,
        LocalDate plannedOn,
        LocalDate onDay,
        List<String> obligatoryParties,
        MeetingAgenda agenda,
        MeetingOutcome outcome) {

    MeetingRow with(MeetingAgenda next, long number) {
        return new MeetingRow(
                number, municipality, body, kind, state, plannedOn, onDay, obligatoryParties, next, outcome);
    }

    MeetingRow with(MeetingOutcome next, long number) {
        return now(state, next, number);
    }

    MeetingRow now(MeetingState next, MeetingOutcome how, long number) {
        var day = how.heldOn() == null ? plannedOn : how.heldOn();
        return new MeetingRow(number, municipality, body, kind, next, plannedOn, day, obligatoryParties, agenda, how);
    }

    public boolean is(MeetingState other) {
        return state == other;
    }
}
