package be.signaalhuis.benchmarks.limits;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.load.Measured;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What reading a log can do at best: all columns of all events, page after page by key, and nothing done with them. */
public final class RawRead {

    private static final int PAGE = 5_000;
    private static final int COLUMNS = 10;
    private static final String READ = "select global_index, event_identifier, aggregate_identifier, sequence_number,"
            + " type, recorded_at, payload_type, payload_revision, payload, metadata from events.event"
            + " where global_index > ? order by global_index limit ?";

    private RawRead() {}

    public static Measured run(BenchDatabase database) throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        try (var connection = database.source("postgres").getConnection();
                var read = connection.prepareStatement(READ)) {
            connection.setReadOnly(true);
            read.setInt(2, PAGE);
            long after = -1;
            for (long before = -2; after != before; ) {
                before = after;
                read.setLong(1, after);
                try (var page = read.executeQuery()) {
                    while (page.next()) {
                        after = touch(page);
                        rows++;
                    }
                }
            }
        }
        return Measured.of(rows, (System.nanoTime() - start) / 1e9);
    }

    /** Takes every column off the wire as any reader must; text and numbers as they come. */
    private static long touch(ResultSet row) throws SQLException {
        for (int column = 2; column <= COLUMNS; column++) {
            row.getBytes(column);
        }
        return row.getLong(1);
    }
}
