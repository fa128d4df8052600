package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.CoordinatorAppointed;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.ParticipantLeft;
import be.signaalhuis.events.lco.PivotAppointed;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits at the table, and who sat there.
 *
 * @param coordinator null while nobody is
 * @param pivot null while nobody is
 */
record People(Map<ParticipantId, Seat> seats, CoordinatorAppointed coordinator, PivotAppointed pivot) {

    static final People NOBODY = new People(Map.of(), null, null);

    People after(OverlegEvent next) {
        return switch (next) {
            case ParticipantJoined event -> with(seat(event));
            case ParticipantLeft event -> without(event);
            case CoordinatorAppointed event -> new People(seats, event, pivot);
            case PivotAppointed event -> new People(seats, coordinator, event);
            default -> this;
        };
    }

    /** Whoever was ever at the table under that id; an id of nobody is as unknown as a file of nobody. */
    Seat seat(ParticipantId id) {
        return find(id).orElseThrow(Refused::unknown);
    }

    /** Somebody who still sits there. */
    Seat seatTaken(ParticipantId id) {
        var seat = seat(id);
        if (!seat.isTaken()) {
            throw Refused.conflict("participantLeft");
        }
        return seat;
    }

    boolean isCoordinator(ParticipantId id) {
        return coordinator != null && coordinator.participantId().equals(id);
    }

    boolean isPivot(ParticipantId id) {
        return pivot != null && pivot.participantId().equals(id);
    }

    Optional<Seat> find(ParticipantId id) {
        return Optional.ofNullable(seats.get(id));
    }

    boolean isAtTable(ParticipantId id) {
        return find(id).filter(Seat::isTaken).isPresent();
    }

    List<Seat> atTable() {
        return seats.values().stream().filter(Seat::isTaken).toList();
    }

    List<ParticipantId> idsAtTable() {
        return atTable().stream().map(Seat::id).toList();
    }

    List<ParticipantId> stillAtTable(List<ParticipantId> ids) {
        return ids.stream().filter(this::isAtTable).toList();
    }

    private static Seat seat(ParticipantJoined event) {
        return new Seat(event.participantId(), event.role(), event.person(), event.account(), event.joinedOn(), null);
    }

    private People without(ParticipantLeft event) {
        var seat = seats.get(event.participantId());
        var left =
                with(new Seat(seat.id(), seat.role(), seat.person(), seat.account(), seat.joinedOn(), event.leftOn()));
        return new People(left.seats, isCoordinator(seat.id()) ? null : coordinator, isPivot(seat.id()) ? null : pivot);
    }

    private People with(Seat seat) {
        var next = new LinkedHashMap<>(seats);
        next.put(seat.id(), seat);
        return new People(next, coordinator, pivot);
    }
}
