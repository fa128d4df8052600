package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.postgresql.PGConnection;

/** What clients were promised: an event at that place of the log. The log must hold all of it and, unless calls
 * failed half-way, nothing else. */
public final class Ledger {

    private static final int WORDS = 4;
    private static final String COMPARE = """
            select count(*) filter (where e.global_index is null),
                   (select count(*) from events.event where global_index > %d) - count(e.global_index)
            from promised p left join events.event e
              on e.aggregate_identifier = p.file and e.sequence_number = p.version and e.global_index = p.position
            """;

    private long[] entries = new long[1 << 16];
    private int used;

    public synchronized void acknowledged(UUID file, long version, long position) {
        if (used + WORDS > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        entries[used++] = file.getMostSignificantBits();
        entries[used++] = file.getLeastSignificantBits();
        entries[used++] = version;
        entries[used++] = position;
    }

    public synchronized int size() {
        return used / WORDS;
    }

    /** In words, for the report. */
    public String comparedWith(BenchDatabase database, long from) throws SQLException, IOException {
        try (var connection = database.source("postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temp table promised (file uuid, version bigint, position bigint)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy promised from stdin", new StringReader(asText()));
            statement.execute("analyze promised");
            var row = statement.executeQuery(COMPARE.formatted(from));
            row.next();
            return "%,d acknowledged, %,d of them not in the log, %,d in the log that nobody was told of"
                    .formatted(size(), row.getLong(1), row.getLong(2));
        }
    }

    private synchronized String asText() {
        var text = new StringBuilder(used * 15);
        for (int at = 0; at < used; at += WORDS) {
            text.append(new UUID(entries[at], entries[at + 1]))
                    .append('\t')
                    .append(entries[at + 2])
                    .append('\t')
                    .append(entries[at + 3])
                    .append('\n');
        }
        return text.toString();
    }
}
