package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.page.Dates;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks which bodies meet, and whether often enough. */
@Component
class Bodies {

    private final Questions questions;
    private final FollowUpWords words;
    private final Dates dates;

    Bodies(Questions questions, FollowUpWords words, Dates dates) {
        this.questions = questions;
        this.words = words;
        this.dates = dates;
    }

    Answer<BodiesFound> of(int year) {
        return questions.get(BodiesFound.class, "/v1/follow-up/bodies?year={year}", year);
    }

    int thisYear() {
        return dates.today().getYear();
    }

    /** Those for which a meeting can be planned. */
    List<Choice> meeting() {
        return of(thisYear()).content().items().stream()
                .filter(BodyYear::meets)
                .map(body -> new Choice(body.body().toString(), words.body(body.name(), body.kind())))
                .toList();
    }
}
