package be.signaalhuis.eventstore.merkle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs a tree with the key in force and keeps the checkpoint. */
record Signing(JdbcClient sql, SigningKeys keys, Clock clock) {

    Checkpoint sign(LogName log, long size, byte[] root) {
        var key = keys.inForce(log.key())
                .orElseThrow(() -> new Inconsistent(log, "the key file does not hold the key in force"));
        var note = key.note(SignedTree.text(key.name(), size, root));
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var checkpoint = new Checkpoint(log, size, Base64.getEncoder().encodeToString(root), note, issuedAt);
        new Checkpoints(sql).insert(checkpoint);
        return checkpoint;
    }
}
