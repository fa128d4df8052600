package be.signaalhuis.query.lco.agenda;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.agreements.AgreementList;
import be.signaalhuis.query.lco.agreements.AgreementRows;
import be.signaalhuis.query.lco.agreements.AgreementSearch;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.lco.register.OverlegSearch;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Answers when tables sit and agreements end, of files that go on; nothing that is sealed is opened for it. */
@Component
class LcoAgenda {

    private static final int MOST = 5_000;

    private final Views views;
    private final OverlegRows files;
    private final AgreementRows agreements;

    LcoAgenda(Views views, OverlegRows files, AgreementRows agreements) {
        this.views = views;
        this.files = files;
        this.agreements = agreements;
    }

    /** @param from the first day that is told */
    Answer<byte[]> of(Code municipality, Asked asked, LocalDate from, Locale reader) {
        return views.answer(
                AgreementList.VIEWS,
                asked,
                known -> read(municipality, known, from).file(reader, known));
    }

    private AgendaDays read(Code municipality, Known known, LocalDate from) {
        var planning = new OverlegSearch(known, municipality).goingOn().that("next_planned is not null");
        var open = new AgreementSearch(known, municipality, from).waiting().that("due >= :day");
        return new AgendaDays(
                municipality,
                from,
                files.list(planning, " order by next_planned, overleg_id limit " + MOST),
                agreements.list(open, MOST));
    }
}
