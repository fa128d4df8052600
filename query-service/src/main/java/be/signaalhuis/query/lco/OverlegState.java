package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Executor;
import be.signaalhuis.events.lco.ImportedOverlegCompleted;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.LocalClientOverlegOpened;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.StructuralBottleneckRevealed;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.query.file.Opened;
import java.time.LocalDate;

/**
 * How an overleg stands after its events; sealed values still sealed.
 *
 * @param imported whether it came from a register
 * @param complete false when a register did not tell what must be known before it goes on
 * @param opened the day it was opened; null when a register told its meetings alone
 * @param bottlenecksRevealed how often the table met a rule that stands in the way of more families
 */
public record OverlegState(
        OverlegId id,
        Code municipality,
        ExternalReference externalReference,
        boolean imported,
        boolean complete,
        LocalDate opened,
        Family family,
        OverlegConsent consent,
        OverlegCourse course,
        Participants participants,
        OverlegMeetings meetings,
        Strengths strengths,
        Agreements agreements,
        int bottlenecksRevealed) {

    /** Null before the first event, which opens or imports it. */
    public static OverlegState of(Iterable<OverlegEvent> events) {
        OverlegState state = null;
        for (var event : events) {
            state = after(state, event);
        }
        return state;
    }

    /** @param before null before the first event */
    public static OverlegState after(OverlegState before, OverlegEvent next) {
        return switch (next) {
            case LocalClientOverlegOpened event ->
                begun(event.overlegId(), event.municipality(), event.externalReference(), event.openedOn())
                        .told(event);
            case LocalClientOverlegImported event ->
                begun(event.overlegId(), event.municipality(), event.externalReference(), null)
                        .told(event);
            case OverlegEvent event -> before.told(event);
        };
    }

    private static OverlegState begun(
            OverlegId id, Code municipality, ExternalReference reference, LocalDate openedOn) {
        var opened = openedOn != null;
        return new OverlegState(
                id,
                municipality,
                reference,
                !opened,
                opened,
                openedOn,
                Family.UNKNOWN,
                OverlegConsent.NOT_RECORDED,
                OverlegCourse.OPEN,
                Participants.NOBODY,
                OverlegMeetings.NONE,
                Strengths.NONE,
                Agreements.NONE,
                0);
    }

    private OverlegState told(OverlegEvent event) {
        return new OverlegState(
                id,
                municipality,
                externalReference,
                imported,
                complete || event instanceof ImportedOverlegCompleted,
                opened,
                family.after(event),
                consent.after(event),
                course.after(event),
                participants.after(event),
                meetings.after(event),
                strengths.after(event),
                agreements.after(event),
                bottlenecksRevealed + (event instanceof StructuralBottleneckRevealed ? 1 : 0));
    }

    /** Whom an agreement is with: a participant by name, or the client as the file has it; null when nobody said. */
    public Opened<String> nameOf(Executor executor) {
        if (executor.participant() == null) {
            return executor.role().equals(Participant.CLIENT) ? family.clientName() : null;
        }
        return participants
                .find(executor.participant())
                .map(one -> one.name(family))
                .orElse(null);
    }

    /** The day it was opened; of a register the day of its first meeting, or null when it told none. */
    public LocalDate openedOn() {
        return opened != null
                ? opened
                : meetings.held().map(OverlegMeeting::on).findFirst().orElse(null);
    }
}
