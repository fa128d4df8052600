package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.gebiedsscan.filter.Asking;
import be.signaalhuis.portal.gebiedsscan.filter.ScanFilter;
import org.springframework.stereotype.Component;

/** Asks what is known of one area. */
@Component
class Areas {

    private static final String AREA = "/v1/gebiedsscan/areas/{area}";
    private static final int PER_PAGE = 200;

    private final Questions questions;

    Areas(Questions questions) {
        this.questions = questions;
    }

    Answer<AreaSignals> signals(String area, ScanFilter filter) {
        return Asking.at(AREA, area).and(filter).of(questions, AreaSignals.class);
    }

    Answer<Seen> timeline(AreaAsked asked) {
        try {
            return page(asked);
        } catch (Refusal refusal) {
            if (!asked.cursor().isEmpty() && refusal.isAboutInput()) {
                return page(asked.fromTheTop());
            }
            throw refusal;
        }
    }

    /** A cursor belongs to one list as it was: a bookmark of an old one begins at the top. */
    private Answer<Seen> page(AreaAsked asked) {
        var asking = Asking.at(AREA + "/timeline", asked.area()).and(asked.filter());
        asked.themes().forEach(theme -> asking.and("theme", theme));
        return asking.and("limit", PER_PAGE).and("cursor", asked.cursor()).of(questions, Seen.class);
    }
}
