package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.merkle.BundleRange;
import be.signaalhuis.eventstore.merkle.Bundles;
import be.signaalhuis.verifier.Outcome;
import be.signaalhuis.verifier.Progress;
import be.signaalhuis.verifier.Trust;
import be.signaalhuis.verifier.Verification;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import org.springframework.dao.DataAccessException;

/** Writes a bundle on one side and verifies it on the other, as an auditor would: it is nowhere as a whole. */
final class BundlePipe {

    private static final int SIZE = 1 << 18;

    private final Bundles bundles;
    private final BundleRange range;

    BundlePipe(Bundles bundles, BundleRange range) {
        this.bundles = bundles;
        this.range = range;
    }

    /** What cannot be told because of how the log is, is cut off and found so; without the database there is no outcome. */
    Outcome verify(Trust trust, Progress progress) {
        try (var in = new PipedInputStream(SIZE)) {
            var out = new PipedOutputStream(in);
            var writing = new FutureTask<Void>(() -> write(out), null);
            var writer = Thread.ofVirtual().name("verification-bundle").start(writing);
            try {
                var outcome = Verification.of(in, trust, progress);
                writer.join();
                if (writing.state() == FutureTask.State.FAILED
                        && writing.exceptionNow() instanceof DataAccessException away) {
                    throw away;
                }
                return outcome;
            } finally {
                writer.interrupt();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private void write(PipedOutputStream out) {
        try (var lines = new BufferedOutputStream(out, SIZE)) {
            bundles.write(range, null, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
