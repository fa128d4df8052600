package be.signaalhuis.portal.meldpunt.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The figures of one year as the query-service counted them, at one position of the log. */
record YearReport(
        int year,
        long reports,
        long files,
        long outsideServiceArea,
        Map<String, Long> mainGroundGroups,
        Map<String, Long> mainGround,
        Map<String, Long> grounds,
        Map<String, Long> domain,
        Map<String, Long> municipalityOfFacts,
        Map<String, Long> channel,
        Map<String, Long> outcome,
        Evolution evolution,
        List<Caveat> caveats,
        Filter filter,
        long position,
        Instant asKnownOn,
        String codeListVersion,
        Links links) {

    YearReport {
        links = links == null ? new Links(Map.of()) : links;
    }

    /** @param figures id of each figure, by where it stands */
    record Links(Map<String, String> figures) {

        Links {
            figures = figures == null ? Map.of() : Map.copyOf(figures);
        }
    }

    /** What one must know before drawing conclusions, in the reader's language. */
    record Caveat(String code, String text) {}

    /** @param desk municipality of the desk whose reports are counted */
    record Filter(String desk) {}

    /** How it was the year before, and what changed since. */
    record Evolution(
            int previousYear,
            long previousReports,
            long absolute,
            BigDecimal percent,
            Map<String, Movement> mainGroundGroups) {}

    /** @param percent null when there was nothing to compare with */
    record Movement(long absolute, BigDecimal percent) {}
}
