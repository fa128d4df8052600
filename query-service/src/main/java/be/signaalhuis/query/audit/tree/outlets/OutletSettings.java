package be.signaalhuis.query.audit.tree.outlets;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where checkpoints go outside.
 *
 * @param folder that others can read, at best on a machine of theirs; none without
 * @param look how often to see whether one waits, and to try again
 */
@ConfigurationProperties("signaalhuis.merkle.outlets")
record OutletSettings(
        Path folder,
        @DefaultValue Mail mail,
        @DefaultValue("5s") Duration look) {

    /**
     * @param to addresses that get the checkpoints; nobody without
     * @param host server that takes mail
     * @param user who logs in there; nobody without
     * @param every how often a log is mailed at most
     * @param tls whether a server that offers no TLS gets nothing
     */
    record Mail(
            @DefaultValue List<String> to,
            String from,
            @DefaultValue("localhost") String host,
            @DefaultValue("25") int port,
            String user,
            String password,
            @DefaultValue("1h") Duration every,
            @DefaultValue("false") boolean tls) {}
}
