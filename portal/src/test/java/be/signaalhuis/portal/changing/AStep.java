package be.signaalhuis.portal.changing;

import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;

/** What reads steps, for tests of those who have some. */
public final class AStep {

    private AStep() {}

    public static StepForms forms(Codes codes, Dates dates) {
        return new StepForms(codes, dates, Known.texts());
    }

    public static StepSending sending(Codes codes, Dates dates) {
        return new StepSending(forms(codes, dates), Known.texts());
    }
}
