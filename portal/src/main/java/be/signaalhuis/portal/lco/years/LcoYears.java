package be.signaalhuis.portal.lco.years;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.page.Stand;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for the figures of a year, and for the years that have meetings. */
@Component
class LcoYears {

    private static final String ALL = "/v1/lco/years";
    private static final String ONE = ALL + "/{year}";
    private static final String KNOWN = "?asKnownOn={on}";
    private static final MediaType CSV = new MediaType("text", "csv");

    private final Questions questions;

    LcoYears(Questions questions) {
        this.questions = questions;
    }

    /** The years with meetings, the newest first. */
    record Known(List<Counted> items) {}

    record Counted(int year, long meetings) {}

    Answer<Known> known() {
        return questions.get(Known.class, ALL);
    }

    Answer<LcoYear> of(String year, Stand stand) {
        return stand.asked() == null
                ? questions.get(LcoYear.class, ONE, year)
                : questions.get(LcoYear.class, ONE + KNOWN, year, stand.asked());
    }

    ResponseEntity<byte[]> file(String year, Stand stand) {
        return stand.asked() == null
                ? questions.file(CSV, ONE, year)
                : questions.file(CSV, ONE + KNOWN, year, stand.asked());
    }
}
