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

    private final Questions questions;

    Matrices(Questions questions) {
        this.questions = questions;
    }

    Answer<AreasCounted> of(ScanFilter filter) {
        return asking(filter).and("all", true).of(questions, AreasCounted.class);
    }

    /** As it may be published: small counts are left out of it. */
    ResponseEntity<byte[]> file(ScanFilter filter, MediaType form) {
        return asking(filter).and("lifeDomain", filter.lifeDomain()).file(questions, form);
    }

    private static Asking asking(ScanFilter filter) {
        return Asking.at("/v1/gebiedsscan/areas").and(filter);
    }
}
