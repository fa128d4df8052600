package be.signaalhuis.query.audit.tree.checkpoints;

import be.signaalhuis.query.audit.tree.outlets.Published;
import be.signaalhuis.query.audit.tree.timestamps.Stamped;
import be.signaalhuis.query.audit.tree.witnesses.Cosignature;
import java.time.Instant;
import java.util.List;

/**
 * One checkpoint and who has it.
 *
 * @param root base64
 * @param note the checkpoint itself (C2SP), with the lines of witnesses
 * @param key verifier key that signed it; absent when it was none of this log's
 * @param timeStamp absent when nobody stamped it
 * @param published where it went outside
 */
record CheckpointItem(
        String log,
        long size,
        String root,
        Instant issuedAt,
        String note,
        String key,
        List<Cosignature> cosignatures,
        Stamped timeStamp,
        List<Published> published) {}
