package be.signaalhuis.eventstore.merkle;

import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes bundles: a log in lines, for a verifier (docs/audit-format.md). */
public final class Bundles {

    private final JdbcClient sql;

    Bundles(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Tells a range of a log as it is in the newest checkpoint, a page at a time; closes nothing.
     *
     * @param municipality whose rows the reader may see, or null for all
     */
    public void write(BundleRange range, String municipality, OutputStream to) {
        throw new UnsupportedOperationException("bundles are not written yet");
    }
}
