package be.signaalhuis.query.meldpunt.annualreport;

/**
 * Which figure somebody asks about, as it was written.
 *
 * @param cut name of a total or of a cut in the annual report
 * @param code the code of the cut that is counted; null for a total
 */
record FigureQuestion(String year, String cut, String code, String asKnownOn) {}
