package be.signaalhuis.eventstore.merkle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs a tree with the key in force and keeps the checkpoint. */
record Signing(JdbcClient sql, SigningKeys keys, Clock clock) {

    Checkpoint sign(LogName log, long size, String root) {
        var key = keys.current(log.key());
        var text = SignedTree.text(key.name(), size, Base64.getDecoder().decode(root));
        var checkpoint =
                new Checkpoint(log, size, root, key.note(text), clock.instant().truncatedTo(ChronoUnit.MICROS));
        new Checkpoints(sql).insert(checkpoint);
        return checkpoint;
    }
}
