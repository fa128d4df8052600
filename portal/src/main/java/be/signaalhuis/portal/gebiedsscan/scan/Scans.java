package be.signaalhuis.portal.gebiedsscan.scan;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.gebiedsscan.filter.Asking;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for scans. */
@Component
class Scans {

    static final String PAGE = "/gebiedsscan/scans";
    private static final String ALL = "/v1/gebiedsscan/scans";

    private final Questions questions;

    Scans(Questions questions) {
        this.questions = questions;
    }

    static String page(UUID id) {
        return PAGE + "/" + id;
    }

    Answer<ScanList> all() {
        return questions.get(ScanList.class, ALL);
    }

    Answer<ScanFile> newest(UUID id) {
        return questions.get(ScanFile.class, ALL + "/{id}", id);
    }

    Answer<ScanFile> version(UUID id, int number) {
        return questions.get(ScanFile.class, ALL + "/{id}/versions/{number}", id, number);
    }

    /** @param with number of an adopted version; empty for the baseline of each area */
    Answer<Comparison> comparison(UUID id, String with) {
        return Asking.at(ALL + "/{id}/comparison", id).and("with", with).of(questions, Comparison.class);
    }

    Answer<PublishedScans> published() {
        return questions.get(PublishedScans.class, "/v1/gebiedsscan/published");
    }
}
