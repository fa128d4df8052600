package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * What a meeting came to; texts sealed as they came.
 *
 * @param missingParties who had to be there and was not
 * @param adjust whether policy must be adjusted; null while that is not decided
 * @param cancellation why it did not take place; null when it did or may
 */
public record MeetingOutcome(
        LocalDate heldOn,
        List<String> attendance,
        List<String> missingParties,
        Sealed<String> report,
        LocalDate adoptedOn,
        Boolean adjust,
        Sealed<String> explanation,
        Sealed<String> cancellation) {

    static final MeetingOutcome NONE = new MeetingOutcome(null, List.of(), List.of(), null, null, null, null, null);

    MeetingOutcome held(LocalDate day, List<String> present, List<String> missing) {
        return new MeetingOutcome(day, present, missing, report, adoptedOn, adjust, explanation, cancellation);
    }

    MeetingOutcome reported(Sealed<String> text) {
        return new MeetingOutcome(
                heldOn, attendance, missingParties, text, adoptedOn, adjust, explanation, cancellation);
    }

    MeetingOutcome adopted(LocalDate day) {
        return new MeetingOutcome(heldOn, attendance, missingParties, report, day, adjust, explanation, cancellation);
    }

    MeetingOutcome decided(boolean adjusts, Sealed<String> why) {
        return new MeetingOutcome(heldOn, attendance, missingParties, report, adoptedOn, adjusts, why, cancellation);
    }

    MeetingOutcome cancelled(Sealed<String> why) {
        return new MeetingOutcome(heldOn, attendance, missingParties, report, adoptedOn, adjust, explanation, why);
    }
}
