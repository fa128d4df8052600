package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.page.Stand;
import org.springframework.stereotype.Component;

/** Asks for the figures, and for the years that have any. */
@Component
class Years {

    private static final String ALL = "/v1/meldpunt/annual-reports";

    private final Questions questions;

    Years(Questions questions) {
        this.questions = questions;
    }

    Answer<YearsKnown> known(Stand stand) {
        return stand.asked() == null
                ? questions.get(YearsKnown.class, ALL)
                : questions.get(YearsKnown.class, ALL + "?asKnownOn={on}", stand.asked());
    }

    Answer<YearReport> report(int year, Stand stand) {
        return stand.asked() == null
                ? questions.get(YearReport.class, ALL + "/{year}", year)
                : questions.get(YearReport.class, ALL + "/{year}?asKnownOn={on}", year, stand.asked());
    }
}
