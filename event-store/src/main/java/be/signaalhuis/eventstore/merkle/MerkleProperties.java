package be.signaalhuis.eventstore.merkle;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the Merkle log is written.
 *
 * @param user a database role that may note and sign, and nothing else
 * @param keyFile made at first use; what was signed last is remembered beside it
 * @param origin the name of the logs towards the outside; it never changes
 * @param events a checkpoint is due after so many new entries
 * @param interval or when the oldest new entry has waited so long
 */
@ConfigurationProperties("signaalhuis.merkle")
record MerkleProperties(
        String user,
        String password,
        Path keyFile,
        @DefaultValue("signaalhuis.local") String origin,
        @DefaultValue("256") int events,
        @DefaultValue("5m") Duration interval) {

    Path memoryFile() {
        return keyFile.resolveSibling("merkle-memory.json");
    }
}
