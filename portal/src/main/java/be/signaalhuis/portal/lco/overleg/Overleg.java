package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.changing.Versioned;
import be.signaalhuis.portal.history.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The file of a family; what was not told is null.
 *
 * @param status OPEN, PAUSED, STOPPED or CLOSED
 * @param complete whether consent and conditions are recorded; an imported file begins without
 * @param stoppedOn when the client stopped it; stays once it is closed
 * @param bottlenecksRevealed how many; which ones nobody can tell any more
 */
public record Overleg(
        UUID id,
        long version,
        String externalReference,
        String status,
        boolean imported,
        boolean complete,
        LocalDate openedOn,
        Client client,
        Household household,
        Boolean withChildren,
        Conditions request,
        Consent consent,
        UUID coordinator,
        UUID pivot,
        List<Participant> participants,
        List<Meeting> meetings,
        List<Strength> strengths,
        List<Agreement> agreements,
        Long bottlenecksRevealed,
        LocalDate pausedOn,
        LocalDate pausedUntil,
        LocalDate stoppedOn,
        LocalDate closedOn,
        String closingCause,
        List<Happening> timeline,
        Instant asKnownOn)
        implements Versioned {

    public static final String PAGE = "/lco";
    public static final String OPEN = "OPEN";
    public static final String PAUSED = "PAUSED";
    public static final String STOPPED = "STOPPED";
    public static final String CLOSED = "CLOSED";

    public Overleg {
        participants = orNone(participants);
        meetings = orNone(meetings);
        strengths = orNone(strengths);
        agreements = orNone(agreements);
        timeline = orNone(timeline);
    }

    public static String page(UUID id) {
        return PAGE + "/" + id;
    }

    public boolean is(String other) {
        return other.equals(status);
    }

    public boolean isWithdrawn() {
        return consent != null && Consent.WITHDRAWN.equals(consent.state());
    }

    /** Whether the family can meet: nothing stands in the way. */
    public boolean isMeeting() {
        return is(OPEN) && complete && !isWithdrawn();
    }

    public List<Participant> table() {
        return participants.stream().filter(Participant::isAtTheTable).toList();
    }

    public Optional<Participant> participant(UUID one) {
        return participants.stream().filter(all -> all.id().equals(one)).findFirst();
    }

    public List<Meeting> meetings(String state) {
        return meetings.stream()
                .filter(meeting -> state.equals(meeting.state()))
                .toList();
    }

    public List<Agreement> agreements(String state) {
        return agreements.stream().filter(one -> state.equals(one.state())).toList();
    }

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
