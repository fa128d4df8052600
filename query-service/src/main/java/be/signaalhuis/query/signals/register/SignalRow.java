package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.signals.ReviewReason;
import be.signaalhuis.query.signals.SignalStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A signal as the register knows it: codes and dates, no texts.
 *
 * @param version sequence number of the signal's last event
 * @param recordedAt when it was logged, not when it last changed
 * @param organisation who logged it
 */
record SignalRow(
        long version,
        Instant recordedAt,
        String municipality,
        String organisation,
        String externalReference,
        String theme,
        SignalStatus status,
        SignalFacts facts,
        SignalGrade grade,
        List<ReviewReason> reviewReasons) {

    /** What was seen, when and where; replaced as a whole by a correction. */
    record SignalFacts(
            LocalDate observedFrom,
            LocalDate observedUntil,
            String observedAs,
            String area,
            String neighbourhood,
            String areaDivision,
            String subtype,
            String lifeDomain,
            String policyDomain,
            String source) {}

    /** How far it is relied on and may go. */
    record SignalGrade(String certainty, String source, String information, String handling, String sharing) {}

    SignalRow corrected(SignalFacts facts, SignalGrade grade, List<ReviewReason> reasons, long version) {
        return new SignalRow(
                version,
                recordedAt,
                municipality,
                organisation,
                externalReference,
                theme,
                status,
                facts,
                grade,
                reasons);
    }

    SignalRow reviewed(List<ReviewReason> left, long version) {
        return corrected(facts, grade, left, version);
    }

    /** It counts no more, and nobody need look at it. */
    SignalRow ended(SignalStatus how, long version) {
        return new SignalRow(
                version,
                recordedAt,
                municipality,
                organisation,
                externalReference,
                theme,
                how,
                facts,
                grade,
                List.of());
    }
}
