package be.signaalhuis.query.lco;

import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.PivotAppointed;
import java.util.List;
import java.util.Optional;

/**
 * Who sits at the table, in the order in which they came; those who left are in the list.
 *
 * @param coordinator null when there is none
 * @param pivot null when there is none
 */
public record Participants(List<Participant> all, ParticipantId coordinator, ParticipantId pivot) {

    static final Participants NOBODY = new Participants(List.of(), null, null);

    Participants after(OverlegEvent next) {
        return switch (next) {
            case ParticipantJoined event ->
                new Participants(Parts.with(all, Participant.of(event)), coordinator, pivot);
            case ParticipantLeft event ->
                new Participants(
                        Parts.changed(
                                all, one -> one.id().equals(event.participantId()), one -> one.left(event.leftOn())),
                        without(coordinator, event),
                        without(pivot, event));
            case CoordinatorAppointed event -> new Participants(all, event.participantId(), pivot);
            case PivotAppointed event -> new Participants(all, coordinator, event.participantId());
            default -> this;
        };
    }

    private static ParticipantId without(ParticipantId appointed, ParticipantLeft event) {
        return event.participantId().equals(appointed) ? null : appointed;
    }

    public Optional<Participant> find(ParticipantId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Who logs in under that name and is still at the table. */
    public Optional<Participant> thereAs(String account) {
        return all.stream().filter(one -> one.isThereAs(account)).findFirst();
    }
}
