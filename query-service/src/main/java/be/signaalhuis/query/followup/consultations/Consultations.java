package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.followup.SealedTexts;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.time.Year;
import org.springframework.stereotype.Component;

/** Answers which meetings there are in a year. */
@Component
class Consultations {

    private final Views views;
    private final Meetings meetings;
    private final SealedTexts texts;

    Consultations(Views views, Meetings meetings, SealedTexts texts) {
        this.views = views;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** Seals are opened after the rows were read, so that a slow key store holds no connection. */
    Answer<ConsultationList> of(Year year, Code municipality, Asked asked) {
        var answer = views.answer(Meetings.VIEW, asked, known -> meetings.of(year, municipality, known));
        return answer.map(found -> {
            texts.fetchKeys(found.stream().map(one -> one.row().outcome().explanation()));
            var items = found.stream().map(ConsultationShown::of).toList();
            return new ConsultationList(
                    year.getValue(),
                    items,
                    answer.known().position(),
                    answer.known().asKnownOn());
        });
    }
}
