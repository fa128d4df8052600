package be.signaalhuis.portal.followup;

import be.signaalhuis.portal.changing.AStep;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;

/** What the screens of follow-up share, on a day in November. */
public final class AFollowUp {

    public static final MovableClock CLOCK = new MovableClock("2026-11-26T13:05:00Z");
    public static final Codes CODES = KnownCodes.by(CLOCK);
    public static final Dates DATES = Known.dates(CLOCK);
    public static final StepForms FORMS = AStep.forms(CODES, DATES);

    private AFollowUp() {}

    public static FollowUpWords words() {
        return new FollowUpWords(CODES, Known.texts());
    }

    public static Unaccepted unaccepted() {
        return new Unaccepted(FORMS, Known.texts());
    }
}
