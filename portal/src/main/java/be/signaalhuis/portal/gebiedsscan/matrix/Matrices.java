package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.gebiedsscan.filter.Asking;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for the counts of all neighbourhoods. */
@Component
class Matrices {

    static final MediaType CSV = new MediaType("text", "csv");

    private final Questions questions;

    Matrices(Questions questions) {
        this.questions = questions;
    }

    Answer<AreasCounted> of(ScanFilter filter) {
        return asking(filter).and("all", true).of(questions, AreasCounted.class);
    }

    /** As it may be published: small counts are left out of it. */
    ResponseEntity<byte[]> file(ScanFilter filter, MediaType form) {
        return asking(filter).file(questions, form);
    }

    /** The same for print, with a row for each neighbourhood. */
    byte[] published(ScanFilter filter) {
        return asking(filter).and("all", true).file(questions, CSV).getBody();
    }

    private static Asking asking(ScanFilter filter) {
        return Asking.at("/v1/gebiedsscan/areas").and(filter);
    }
}
