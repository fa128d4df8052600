package be.signaalhuis.query.lco.partner;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.query.lco.agreements.AgreementList;
import be.signaalhuis.query.lco.agreements.AgreementRows;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers what concerns a care partner. */
@Component
class PartnerFiles {

    private final Views views;
    private final PartnerSeats seats;
    private final OverlegRows files;
    private final AgreementRows agreements;

    PartnerFiles(Views views, PartnerSeats seats, OverlegRows files, AgreementRows agreements) {
        this.views = views;
        this.seats = seats;
        this.files = files;
        this.agreements = agreements;
    }

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<PartnerPage> of(Actor partner, Asked asked, LocalDate day) {
        var answer = views.answer(AgreementList.VIEWS, asked, known -> seats.of(partner, known, day));
        return answer.map(found -> page(found, day, answer.known()));
    }

    private PartnerPage page(List<PartnerSeat> found, LocalDate day, Known known) {
        files.fetchKeys(found.stream().flatMap(PartnerSeat::sealed));
        agreements.fetchKeys(
                found.stream().flatMap(seat -> seat.agreements().stream()).toList());
        var items = found.stream().map(seat -> PartnerFile.of(seat, day)).toList();
        return new PartnerPage(items, day, known.position(), known.asKnownOn());
    }
}
