package be.signaalhuis.query.meldpunt.worklist;

import java.time.LocalDate;
import java.util.List;

/** A worklist query whose values have been checked; null or empty does not restrict. */
record WorklistFilter(
        List<String> status,
        List<String> municipality,
        List<String> mainGround,
        List<String> ground,
        List<String> domain,
        List<String> channel,
        List<String> outcome,
        LocalDate receivedFrom,
        LocalDate receivedUntil,
        Boolean outsideServiceArea,
        String externalReference) {}
