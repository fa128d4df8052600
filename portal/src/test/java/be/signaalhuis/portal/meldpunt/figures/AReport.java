package be.signaalhuis.portal.meldpunt.figures;

import be.signaalhuis.portal.meldpunt.figures.YearReport.Caveat;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Evolution;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Filter;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Links;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Movement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The figures of a year, for tests of what is made of them. */
final class AReport {

    static final Instant MOMENT = Instant.parse("2026-11-26T05:42:54.282009Z");

    private AReport() {}

    static YearReport of2010() {
        return with(new Evolution(
                2009, 29, 17, new BigDecimal("58.6"), Map.of("RACISME", new Movement(-2, new BigDecimal("-16.7")))));
    }

    static YearReport with(Evolution evolution) {
        return new YearReport(
                2010,
                46,
                19,
                0,
                Map.of("RACISME", 10L),
                Map.of("HUIDSKLEUR", 400L),
                Map.of("HUIDSKLEUR", 400L, "HANDICAP", 1L),
                Map.of("WERK", 46L),
                Map.of("71016", 46L),
                Map.of("TELEFOON", 40L, "LOKET", 10L),
                Map.of(),
                evolution,
                List.of(new Caveat("SUM_EXCEEDS_REPORTS", "de som"), new Caveat("SMALL_NUMBERS", "klein")),
                new Filter("71016"),
                150,
                MOMENT,
                "2026.1",
                new Links(Map.of("reports", "meldpunt~1", "domain/WERK", "meldpunt~2")));
    }
}
