package be.signaalhuis.query.signals.register;

import be.signaalhuis.query.signals.SignalStatus;
import java.time.LocalDate;
import java.util.List;

/** A question about signals whose values have been checked; null or empty does not restrict. */
record SignalFilter(
        List<String> theme,
        List<String> area,
        List<String> lifeDomain,
        List<String> policyDomain,
        List<String> source,
        List<String> status,
        Boolean used,
        Boolean needsReview,
        LocalDate observedFrom,
        LocalDate observedUntil,
        String externalReference) {

    private static final List<String> COUNTING = List.of(SignalStatus.LOGGED.name());

    /** The signals of an area that count. */
    static SignalFilter of(List<String> theme, String area, LocalDate from, LocalDate until) {
        var any = List.<String>of();
        return new SignalFilter(theme, List.of(area), any, any, any, COUNTING, null, null, from, until, null);
    }

    /** Whether it asks for something that a shielded signal does not tell: such a question does not find it. */
    boolean asksForContent() {
        return !policyDomain.isEmpty()
                || !source.isEmpty()
                || used != null
                || needsReview != null
                || externalReference != null;
    }
}
