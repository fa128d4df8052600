package be.signaalhuis.query.meldpunt.similar;

/**
 * What is known of facts that may have been reported before; at least one of these.
 *
 * @param municipality NIS code of where it happened
 * @param area neighbourhood where it happened
 * @param occurredOn day on which it happened, ISO date
 * @param ground any ground of discrimination
 * @param otherParty name of the person or organisation it is about, as the reporter tells it
 */
record SimilarQuery(String municipality, String area, String occurredOn, String ground, String otherParty) {

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "SimilarQuery";
    }
}
