package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import java.time.Year;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Answers what a year's annual report says. */
@Component
class AnnualReports {

    private final Views views;
    private final AnnualCounts counts;

    AnnualReports(Views views, AnnualCounts counts) {
        this.views = views;
        this.counts = counts;
    }

    Answer<AnnualReport> of(Year year, ReaderArea area, Asked asked, Locale reader) {
        return views.answer(AnnualReportProjection.VIEW, asked, known -> {
            var counted = counts.count(known, area, year);
            var previous = counted.getOrDefault(year.minusYears(1), YearCounts.NONE);
            var current = counted.getOrDefault(year, YearCounts.NONE);
            return AnnualReport.of(year.getValue(), area, known, previous, current, reader);
        });
    }
}
