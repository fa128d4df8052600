package be.signaalhuis.query.lco.partner;

import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.Participant;
import be.signaalhuis.query.lco.register.RegisteredFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A care partner at the table of a family, and what of its file concerns them; still sealed.
 *
 * @param ids as whom they sit there
 * @param agreements that they execute
 * @param meetings that are planned and to which they are invited
 * @param reports meetings whose report was shared with them
 */
record PartnerSeat(
        RegisteredFile file,
        Set<ParticipantId> ids,
        List<Agreement> agreements,
        List<OverlegMeeting> meetings,
        List<OverlegMeeting> reports) {

    /** Empty for whoever does not sit there, and where the client does not share or nothing goes on. */
    static Optional<PartnerSeat> of(RegisteredFile file, String account) {
        var seats = file.state().participants().all().stream()
                .filter(one -> one.isThereAs(account))
                .toList();
        return seats.isEmpty() || !file.row().isShared() ? Optional.empty() : Optional.of(of(file, seats));
    }

    private static PartnerSeat of(RegisteredFile file, List<Participant> seats) {
        var ids = seats.stream().map(Participant::id).collect(Collectors.toSet());
        var meetings = file.state().meetings();
        return new PartnerSeat(
                file,
                ids,
                List.of(),
                meetings.planned()
                        .filter(one -> one.plan().invited().stream().anyMatch(ids::contains))
                        .toList(),
                meetings.held().filter(one -> isShared(one, seats)).toList());
    }

    /** Who came to the table later was not given what was shared before. */
    private static boolean isShared(OverlegMeeting meeting, List<Participant> seats) {
        var account = meeting.account();
        return account != null
                && account.sharedWithParticipants()
                && seats.stream().anyMatch(seat -> !seat.joinedOn().isAfter(account.sharedOn()));
    }

    PartnerSeat executing(List<Agreement> all) {
        return new PartnerSeat(file, ids, all, meetings, reports);
    }

    /** What of it concerns them today as well: nobody reads as known then what is kept from them now. */
    PartnerSeat asFarAsToday(PartnerSeat today) {
        return new PartnerSeat(
                file,
                ids,
                both(agreements, today.agreements, Agreement::id),
                both(meetings, today.meetings, OverlegMeeting::id),
                both(reports, today.reports, OverlegMeeting::id));
    }

    /** What of the file is opened for them. */
    Stream<Sealed<?>> sealed() {
        var state = file.state();
        var coordinator = Stream.ofNullable(state.participants().coordinator())
                .flatMap(id -> state.participants().find(id).stream())
                .<Sealed<?>>map(Participant::person);
        var places = meetings.stream().<Sealed<?>>map(meeting -> meeting.plan().place());
        return Stream.of(Stream.<Sealed<?>>ofNullable(file.about()), coordinator, places)
                .flatMap(Function.identity());
    }

    private static <T> List<T> both(List<T> then, List<T> today, Function<T, ?> id) {
        var known = today.stream().map(id).collect(Collectors.toSet());
        return then.stream().filter(one -> known.contains(id.apply(one))).toList();
    }
}
