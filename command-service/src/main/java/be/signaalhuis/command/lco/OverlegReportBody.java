package be.signaalhuis.command.lco;

/**
 * What is written of a meeting, as it is sent, in words that the family reads.
 *
 * @param withClient whether it was written together with the client
 */
record OverlegReportBody(
        String goesWell, String goesLessWell, String firstAccordingToClient, String minutes, Boolean withClient) {

    Sitting.Written toReport() {
        return new HeldReportBody(goesWell, goesLessWell, firstAccordingToClient).with(minutes, withClient);
    }
}
