package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.product.QuerySide;
import java.time.Duration;

/** After the load: all that was acknowledged is in the log, and the views come to show it. */
public final class WritesKept implements Scenario {

    private static final String SHOWN = """
            select (select count(distinct aggregate_identifier) from events.event),
                   (select count(distinct report_id) from views.meldpunt_file_event),
                   (select count(*) from views.meldpunt_worklist where closed_at is null),
                   (select count(*) from views.meldpunt_annual_report where closed_at is null)
            """;

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var writing = bench.writing();
        var database = writing.database();
        bench.results()
                .check("writes: acknowledgements and log", writing.ledger().comparedWith(database, 0));
        try (var query = QuerySide.on(database)) {
            query.awaitViews(database.head(), Duration.ofMinutes(10));
        }
        bench.results()
                .check(
                        "writes: log and views",
                        database.sql()
                                .sql(SHOWN)
                                .query((row, number) ->
                                        "%,d files in the log; %,d in file, %,d in worklist, %,d in annual report"
                                                .formatted(
                                                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                                .single());
    }
}
