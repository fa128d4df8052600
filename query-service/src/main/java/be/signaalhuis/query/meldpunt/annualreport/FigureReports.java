package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.meldpunt.annualreport.FigureCheck.FigureAsked;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Cursor;
import be.signaalhuis.query.reading.Known;
import be.signaalhuis.query.reading.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers which reports a figure of an annual report is made of, page by page. */
@Component
class FigureReports {

    private final Views views;
    private final FigureRows rows;

    FigureReports(Views views, FigureRows rows) {
        this.views = views;
        this.rows = rows;
    }

    Answer<FigurePage> page(ReaderArea area, Asked asked, FigureAsked page) {
        var cursor = page.cursor();
        var atOnePosition = cursor == null ? asked : asked.at(cursor.position());
        return views.answer(AnnualReportProjection.VIEW, atOnePosition, known -> page(known, area, page));
    }

    private FigurePage page(Known known, ReaderArea area, FigureAsked page) {
        var found = rows.find(known, area, page);
        var items = found.items().subList(0, Math.min(found.items().size(), page.limit()));
        var next = found.items().size() > items.size() ? next(known, page, items.getLast()) : null;
        return new FigurePage(List.copyOf(items), next, found.total(), known.position(), known.asKnownOn());
    }

    private static String next(Known known, FigureAsked page, FigureItem last) {
        return new Cursor(known.position(), last.receivedOn().toString(), last.id(), page.question()).text();
    }
}
