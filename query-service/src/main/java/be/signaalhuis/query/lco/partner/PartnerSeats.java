package be.signaalhuis.query.lco.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.agreements.AgreementRow;
import be.signaalhuis.query.lco.agreements.AgreementRows;
import be.signaalhuis.query.lco.agreements.AgreementSearch;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.lco.register.OverlegSearch;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The wall of the care partner: at which tables they sit, and what of each concerns them. */
@Component
class PartnerSeats {

    /** More than anybody executes. */
    private static final int MOST = 5_000;

    private final OverlegRows files;
    private final AgreementRows agreements;

    PartnerSeats(OverlegRows files, AgreementRows agreements) {
        this.files = files;
        this.agreements = agreements;
    }

    /** The last opened first; only where they sit now, whatever moment is asked about. */
    List<PartnerSeat> of(Actor partner, Known known, LocalDate day) {
        var today = at(partner, new Known(known.position(), known.asKnownOn(), true, known.behind()), day);
        if (known.today() || today.isEmpty()) {
            return today;
        }
        var now = today.stream().collect(Collectors.toMap(seat -> seat.file().id(), Function.identity()));
        return at(partner, known, day).stream()
                .filter(seat -> now.containsKey(seat.file().id()))
                .map(seat -> seat.asFarAsToday(now.get(seat.file().id())))
                .toList();
    }

    private List<PartnerSeat> at(Actor partner, Known known, LocalDate day) {
        var search = new OverlegSearch(known, partner.municipality())
                .that("accounts @> :account::text[]", "account", new String[] {partner.name()});
        var seats = files.list(search, " order by opened_on desc, overleg_id desc").stream()
                .flatMap(file -> PartnerSeat.of(file, partner.name()).stream())
                .toList();
        var theirs = agreements(seats, partner, known, day);
        return seats.stream()
                .map(seat -> seat.executing(theirs.getOrDefault(seat.file().id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Agreement>> agreements(List<PartnerSeat> seats, Actor partner, Known known, LocalDate day) {
        var ids = seats.stream()
                .flatMap(seat -> seat.ids().stream())
                .map(ParticipantId::value)
                .toList();
        var search = new AgreementSearch(known, partner.municipality(), day)
                .in(seats.stream().map(seat -> seat.file().id()).toList())
                .by(ids);
        return agreements.list(search, MOST).stream()
                .collect(groupingBy(AgreementRow::overleg, mapping(AgreementRow::agreement, toList())));
    }
}
