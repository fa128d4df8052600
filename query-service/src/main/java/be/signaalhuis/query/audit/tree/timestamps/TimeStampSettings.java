package be.signaalhuis.query.audit.tree.timestamps;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which time-stamp authority is asked; nobody without a {@code url}.
 *
 * @param certificates file of PEM certificates of those who may vouch for the authority's own
 * @param every how often each log gets a time stamp
 * @param look how often to see whether one is due
 */
@ConfigurationProperties("signaalhuis.merkle.time-stamps")
record TimeStampSettings(
        URI url,
        Path certificates,
        @DefaultValue("1d") Duration every,
        @DefaultValue("1m") Duration look) {}
