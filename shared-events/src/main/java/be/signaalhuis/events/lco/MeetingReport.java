package be.signaalhuis.events.lco;

/**
 * What is written of a meeting, in words that the family reads; only ever inside a seal.
 *
 * @param goesWell strengths: what goes well is written down as well as what does not
 * @param goesLessWell null when nothing was said
 * @param firstAccordingToClient what must happen first, according to the client
 * @param minutes what else was said
 */
public record MeetingReport(String goesWell, String goesLessWell, String firstAccordingToClient, String minutes) {

    @Override
    public String toString() {
        return "MeetingReport";
    }
}
