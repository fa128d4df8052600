package be.signaalhuis.query.lco.partner;

import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.lco.agreements.AgreementList;
import be.signaalhuis.query.lco.file.SharedReports;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers the report of a meeting that was shared with a care partner. */
@Component
class PartnerReports {

    private final Views views;
    private final PartnerSeats seats;
    private final SharedReports reports;

    PartnerReports(Views views, PartnerSeats seats, SharedReports reports) {
        this.views = views;
        this.seats = seats;
        this.reports = reports;
    }

    /** What is not theirs looks like what is not there. */
    Answer<byte[]> of(Actor partner, UUID overleg, UUID meeting, Asked asked, LocalDate day, Locale reader) {
        var mine = views.answer(AgreementList.VIEWS, asked, known -> seats.of(partner, known, day));
        if (!isShared(mine.content(), overleg, meeting)) {
            throw mine.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown();
        }
        var atOnePosition = asked.at(mine.known().position());
        return reports.of(overleg, meeting, partner.municipality(), atOnePosition, day, reader);
    }

    private static boolean isShared(List<PartnerSeat> mine, UUID overleg, UUID meeting) {
        return mine.stream()
                .filter(seat -> seat.file().id().equals(overleg))
                .flatMap(seat -> seat.reports().stream())
                .anyMatch(report -> report.id().value().equals(meeting));
    }
}
