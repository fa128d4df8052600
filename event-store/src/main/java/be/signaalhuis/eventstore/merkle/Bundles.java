package be.signaalhuis.eventstore.merkle;

import be.signaalhuis.eventstore.sealing.DataKeys;
import java.io.OutputStream;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes bundles: a log in lines, for a verifier (docs/audit-format.md). */
public final class Bundles {

    private final JdbcClient sql;
    private final DataKeys keys;
    private final Clock clock;

    Bundles(JdbcClient sql, DataKeys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Tells a range of a log as it is in the newest checkpoint, a page at a time; closes nothing.
     *
     * @param municipality whose rows the reader may see, or null for all
     * @throws IllegalStateException when nothing was signed yet
     * @throws IllegalArgumentException when the known size is larger than the newest
     */
    public void write(BundleRange range, String municipality, OutputStream to) {
        var newest = new Checkpoints(sql)
                .newest(range.log())
                .orElseThrow(() -> new IllegalStateException("nothing was signed yet"));
        if (range.known() != null && (range.known() < 0 || range.known() > newest.size())) {
            throw new IllegalArgumentException("no such size");
        }
        var extent = new Extents(sql, range.log()).of(range, newest.size());
        new Bundle(sql, range, extent, newest, new BundleLines(to))
                .write(keys.shredded(), municipality, clock.instant());
    }
}
