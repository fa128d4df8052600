package be.signaalhuis.query.audit.replays;

import be.signaalhuis.events.meldpunt.DiscriminationReportClosed;
import be.signaalhuis.events.meldpunt.DiscriminationReportEvent;
import be.signaalhuis.query.projection.BatchedProjection;
import be.signaalhuis.query.projection.Field;
import be.signaalhuis.query.projection.Fields;
import be.signaalhuis.query.projection.Follows;
import be.signaalhuis.query.projection.Recorded;
import be.signaalhuis.query.projection.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view whose code was wrong: it forgot that a report was closed, and counted one event twice. */
@ProcessingGroup(WrongView.VIEW)
class WrongView extends BatchedProjection<DiscriminationReportEvent> {

    static final String VIEW = "wrong-view";

    /** So that the code is wrong while the rows are made, and mended when they are made anew. */
    static volatile boolean mended;

    WrongView(JdbcClient sql) {
        super(
                VIEW,
                1,
                Follows.codesOf(DiscriminationReportEvent.class),
                new Reports().following(WrongView::after),
                sql);
    }

    private record Report(long events, boolean closed) {}

    private static Report after(Report before, Recorded<DiscriminationReportEvent> event) {
        var twice = !mended && event.sequence() == 2;
        var events = (before == null ? 0 : before.events()) + (twice ? 2 : 1);
        return new Report(events, mended && event.event() instanceof DiscriminationReportClosed);
    }

    private static final class Reports extends VersionedTable<Report> {

        private static final Fields<Report> FIELDS = new Fields<>();
        private static final Field<Long> EVENTS = FIELDS.number("events", Report::events);
        private static final Field<Boolean> CLOSED = FIELDS.flag("closed", Report::closed);

        Reports() {
            super("wrong_report", "report_id", FIELDS, row -> new Report(EVENTS.in(row), CLOSED.in(row)));
        }
    }
}
