package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.asking.Narrowed;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks what happened to a file, and how it was. */
@Component
class Streams {

    private static final String STREAM = "/v1/audit/streams/{id}";
    private static final int PER_PAGE = 50;

    private final Questions questions;

    Streams(Questions questions) {
        this.questions = questions;
    }

    Answer<StreamEvents> events(UUID id, String after) {
        return Narrowed.at(STREAM + "/events", id)
                .by("limit", PER_PAGE)
                .by("after", after)
                .of(questions, StreamEvents.class);
    }

    Answer<StateAfter> state(UUID id, long sequence) {
        return questions.get(StateAfter.class, STREAM + "/states/{n}", id, sequence);
    }

    /** How it is now. */
    Answer<StateAfter> newest(UUID id) {
        var first = state(id, StateAfter.FIRST);
        var last = first.content().last();
        return last == StateAfter.FIRST ? first : state(id, last);
    }
}
