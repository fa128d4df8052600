package be.signaalhuis.query.meldpunt.annualreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A report behind a figure, as it is counted there. */
record FigureItem(
        UUID id,
        LocalDate receivedOn,
        String channel,
        String municipalityOfFacts,
        String mainGround,
        List<String> grounds,
        String domain,
        List<String> outcomes,
        boolean outsideServiceArea) {}
