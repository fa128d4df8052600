package be.signaalhuis.query.lco.register;

import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.query.lco.ConsentStatus;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.OverlegStatus;
import be.signaalhuis.query.lco.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How the file of a family stands, as far as the register tells: whom it is about, who sits at the table and when.
 *
 * @param version sequence number of its last event
 * @param recordedOn the day of its first event
 * @param state without what the register does not tell
 * @param reportsToWrite of meetings that were held here
 */
public record OverlegRow(long version, LocalDate recordedOn, OverlegState state, List<MeetingId> reportsToWrite) {

    private static final Set<OverlegStatus> GOING_ON = Set.of(OverlegStatus.OPEN, OverlegStatus.PAUSED);

    String municipality() {
        return state.municipality().value();
    }

    /** Of an imported file the day of its first meeting, whatever the order its rows came in. */
    public LocalDate openedOn() {
        return state.openedOn() == null ? recordedOn : state.openedOn();
    }

    public LocalDate lastMeeting() {
        return state.meetings()
                .held()
                .map(OverlegMeeting::on)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    LocalDate nextPlanned() {
        return state.meetings().planned().map(OverlegMeeting::on).findFirst().orElse(null);
    }

    List<String> accounts() {
        return state.participants().all().stream()
                .filter(one -> one.isThere() && one.account() != null)
                .map(Participant::account)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** Whether anybody may still be asked to do something. */
    public boolean goesOn() {
        return GOING_ON.contains(state.course().status()) && !state.consent().isWithdrawn();
    }

    /** Whether those at the table may see what concerns them. */
    public boolean isShared() {
        return GOING_ON.contains(state.course().status()) && state.consent().state() == ConsentStatus.GIVEN;
    }
}
