package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements to take along: those of a family on paper, and all days in a calendar. */
@Controller
class AgreementFiles {

    static final String CALENDAR = Overleg.PAGE + "/kalender";

    private static final MediaType ICS = new MediaType("text", "calendar");

    private final Questions questions;

    AgreementFiles(Questions questions) {
        this.questions = questions;
    }

    @GetMapping(Overleg.PAGE + "/{id:[0-9a-f-]+}/afspraken/bestand")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        return Passed.on(questions.file(MediaType.APPLICATION_PDF, "/v1/overleg/{id}/agreements", id));
    }

    @GetMapping(CALENDAR)
    ResponseEntity<byte[]> calendar() {
        return Passed.on(questions.file(ICS, "/v1/lco/calendar"));
    }
}
