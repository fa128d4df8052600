package be.signaalhuis.query.meldpunt.worklist;

import java.util.List;

/**
 * Which reports somebody wants to see. What is absent does not restrict; the codes of one field are
 * alternatives.
 *
 * @param ground any of the grounds of a report, the main one included
 * @param outcome any of what a report was closed with
 * @param receivedFrom first day of receipt, ISO date
 * @param receivedUntil last day of receipt, ISO date
 * @param asKnownOn instant, date-time with offset, or date: the list as it was known then
 * @param sort {@code receivedOn}, {@code recordedAt}, or either with a minus for the latest first
 * @param limit reports per page, 1 to 200, 50 when absent
 * @param cursor {@code next} of the page before, with the rest of the question unchanged
 */
record WorklistQuery(
        List<String> status,
        List<String> municipality,
        List<String> mainGround,
        List<String> ground,
        List<String> domain,
        List<String> channel,
        List<String> outcome,
        String receivedFrom,
        String receivedUntil,
        Boolean outsideServiceArea,
        String externalReference,
        String asKnownOn,
        String sort,
        Integer limit,
        String cursor) {

    /** What all pages of one list have in common. */
    WorklistQuery withoutPage() {
        return new WorklistQuery(
                status,
                municipality,
                mainGround,
                ground,
                domain,
                channel,
                outcome,
                receivedFrom,
                receivedUntil,
                outsideServiceArea,
                externalReference,
                asKnownOn,
                sort,
                null,
                null);
    }
}
