package be.signaalhuis.portal.audit.checkpoints;

import java.time.Instant;
import java.util.List;

/**
 * A signed statement of how a log was at one moment.
 *
 * @param size how many entries it had
 * @param note the statement itself, to keep elsewhere
 * @param timeStamp null when no authority stamped it
 */
public record Checkpoint(
        String log,
        long size,
        String root,
        Instant issuedAt,
        String note,
        List<Cosignature> cosignatures,
        TimeStamp timeStamp,
        List<Published> published) {

    /** Somebody outside who saw that it follows from what came before. */
    public record Cosignature(String witness, Instant at) {}

    public record TimeStamp(String authority, Instant at) {}

    /** Where it lies besides here. */
    public record Published(String outlet, Instant at) {}

    public Checkpoint {
        cosignatures = cosignatures == null ? List.of() : List.copyOf(cosignatures);
        published = published == null ? List.of() : List.copyOf(published);
    }
}
