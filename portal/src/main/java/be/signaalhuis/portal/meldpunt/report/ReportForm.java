package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import org.springframework.stereotype.Component;

/** Reads a report from a form. What only the service can judge is left to the service. */
@Component
public class ReportForm {

    private final ReportChoices choices;
    private final Dates dates;
    private final Texts texts;

    ReportForm(ReportChoices choices, Dates dates, Texts texts) {
        this.choices = choices;
        this.dates = dates;
        this.texts = texts;
    }

    public ReportRead read(Form form) {
        return new Reading(form, choices.of(form), dates, texts).read();
    }
}
