package be.signaalhuis.portal.lco.start;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import org.springframework.stereotype.Component;

/** Asks what a coordinator begins the day with. */
@Component
class Starts {

    private final Questions questions;

    Starts(Questions questions) {
        this.questions = questions;
    }

    Answer<LcoStart> now() {
        return questions.get(LcoStart.class, "/v1/lco/start");
    }
}
