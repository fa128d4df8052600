package be.signaalhuis.query.signals.register;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Which signals somebody wants to see. What is absent does not restrict; the codes of one field are alternatives, and
 * a single one needs no list.
 *
 * @param area sectors, neighbourhoods, districts, or the municipality
 * @param status {@code LOGGED}, {@code MERGED}, {@code RETRACTED}
 * @param used whether it is in a bottleneck, on an agenda or linked to a follow-up; false for those never used
 * @param needsReview true for the moderation list
 * @param observedFrom first day on which it may first have been observed, ISO date
 * @param observedUntil last such day, ISO date
 * @param asKnownOn instant, date-time with offset, or date: the list as it was known then
 * @param sort {@code observedOn}, {@code recordedAt}, or either with a minus for the latest first
 * @param limit signals per page, 1 to 200, 50 when absent
 * @param cursor {@code next} of the page before, with the rest of the question unchanged
 */
record SignalQuery(
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> theme,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> area,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> lifeDomain,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> policyDomain,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> source,
        @JsonFormat(with = ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> status,
        Boolean used,
        Boolean needsReview,
        String observedFrom,
        String observedUntil,
        String externalReference,
        String asKnownOn,
        String sort,
        Integer limit,
        String cursor) {

    /** What all pages of one list have in common. */
    SignalQuery withoutPage() {
        return new SignalQuery(
                theme,
                area,
                lifeDomain,
                policyDomain,
                source,
                status,
                used,
                needsReview,
                observedFrom,
                observedUntil,
                externalReference,
                asKnownOn,
                sort,
                null,
                null);
    }
}
