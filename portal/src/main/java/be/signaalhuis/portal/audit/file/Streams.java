package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.asking.Narrowed;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks what happened to a file, and how it was. */
@Component
class Streams {

    private static final String STREAM = "/v1/audit/streams/{id}";
    private static final String A_NUMBER = "\\d{1,9}";
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

    /**
     * Empty when the file has no such event.
     *
     * @param number as it was typed
     */
    Optional<Answer<StateAfter>> state(UUID id, String number) {
        try {
            return number.matches(A_NUMBER) ? Optional.of(after(id, Long.parseLong(number))) : Optional.empty();
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** How it is now. */
    Answer<StateAfter> newest(UUID id) {
        var first = after(id, StateAfter.FIRST);
        var last = first.content().last();
        return last == StateAfter.FIRST ? first : after(id, last);
    }

    Comparison compare(UUID id, StateAfter before, StateAfter after) {
        return questions
                .get(
                        Comparison.class,
                        STREAM + "/comparison?from={from}&to={to}",
                        id,
                        before.sequence(),
                        after.sequence())
                .content();
    }

    private Answer<StateAfter> after(UUID id, long sequence) {
        return questions.get(StateAfter.class, STREAM + "/states/{n}", id, sequence);
    }
}
