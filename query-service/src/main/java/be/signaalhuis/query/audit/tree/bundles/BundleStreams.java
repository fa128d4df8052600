package be.signaalhuis.query.audit.tree.bundles;

import be.signaalhuis.eventstore.http.WithoutMessages;
import be.signaalhuis.eventstore.merkle.Bundles;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.tree.OwnEntries;
import be.signaalhuis.query.audit.tree.SignedNow;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes bundles into answers, a few at a time, for each reads the log from end to end. */
@Component
class BundleStreams {

    private static final Logger LOG = LoggerFactory.getLogger(BundleStreams.class);
    private static final int AT_A_TIME = 2;
    private static final int BUFFER = 64 * 1024;

    private final Semaphore turns = new Semaphore(AT_A_TIME);
    private final SignedNow signed;
    private final Bundles bundles;

    BundleStreams(SignedNow signed, Bundles bundles) {
        this.signed = signed;
        this.bundles = bundles;
    }

    /** @throws CutOff when it failed after something had been sent; until then every failure is an answer */
    void write(AskedBundle asked, HttpServletResponse response) {
        if (!turns.tryAcquire()) {
            throw Refused.notYet("bundlesBusy");
        }
        try {
            send(asked, response);
        } catch (IOException | RuntimeException e) {
            if (response.isCommitted()) {
                LOG.warn("a bundle was cut off: {}", WithoutMessages.of(e));
                throw new CutOff(e);
            }
            response.reset();
            throw e instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } finally {
            turns.release();
        }
    }

    private void send(AskedBundle asked, HttpServletResponse response) throws IOException {
        var range = asked.range(signed.of(asked.log()).size());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        var file = ContentDisposition.attachment().filename(asked.fileName()).build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        var lines = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        bundles.write(range, OwnEntries.municipality(), lines);
        lines.flush();
    }
}
