package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for what concerns the reader as a care partner. */
@Component
class Tables {

    static final String PAGE = Overleg.PAGE + "/mijn";

    private static final String MINE = "/v1/lco/mine";

    private final Questions questions;

    Tables(Questions questions) {
        this.questions = questions;
    }

    Answer<Mine> mine() {
        return questions.get(Mine.class, MINE);
    }

    ResponseEntity<byte[]> report(UUID overleg, UUID meeting) {
        return questions.file(MediaType.APPLICATION_PDF, MINE + "/{overleg}/meetings/{m}/report", overleg, meeting);
    }
}
