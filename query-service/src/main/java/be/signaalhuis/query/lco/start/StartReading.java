package be.signaalhuis.query.lco.start;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.agreements.AgreementList;
import be.signaalhuis.query.lco.agreements.AgreementRow;
import be.signaalhuis.query.lco.agreements.AgreementRows;
import be.signaalhuis.query.lco.agreements.AgreementSearch;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.lco.register.OverlegSearch;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Reads what the start page is made of, in as many statements as it has kinds of things. */
@Component
class StartReading {

    /** So many of each kind are on the page. */
    static final int MOST = 100;

    static final int DAYS_AHEAD = 14;

    private final AgreementRows agreements;
    private final AgreementList list;
    private final OverlegRows files;

    StartReading(AgreementRows agreements, AgreementList list, OverlegRows files) {
        this.agreements = agreements;
        this.list = list;
        this.files = files;
    }

    StartRead read(Code municipality, Known known, LocalDate day) {
        var waiting = new AgreementSearch(known, municipality, day).waiting();
        var found = new ArrayList<AgreementRow>();
        for (var kind : Urgency.values()) {
            var search = new AgreementSearch(known, municipality, day).waiting().that(kind.condition());
            found.addAll(agreements.list(search, MOST));
        }
        var soon = goingOn(known, municipality).that("next_planned <= :until", "until", day.plusDays(DAYS_AHEAD));
        var unreported = goingOn(known, municipality).that("reports_to_write <> '{}'");
        return new StartRead(
                list.with(found, municipality, known),
                agreements.counts(waiting),
                files.list(soon, " order by next_planned, overleg_id"),
                files.list(unreported, " order by last_meeting, overleg_id"),
                files.count(goingOn(known, municipality).that("imported and not complete")),
                files.count(goingOn(known, municipality)));
    }

    private static OverlegSearch goingOn(Known known, Code municipality) {
        return new OverlegSearch(known, municipality).goingOn();
    }
}
