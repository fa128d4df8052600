package be.signaalhuis.eventstore.append;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may wait for the writer of this node. By default fewer than the threads that serve calls, so that
 * whoever comes too late hears so at once instead of taking the last thread.
 *
 * @param patience for a turn, and as long again for an answer
 */
@ConfigurationProperties("signaalhuis.append")
record AppendProperties(
        @DefaultValue("160") int waiting,
        @DefaultValue("256") int group,
        @DefaultValue("32MB") DataSize bytes,
        @DefaultValue("10s") Duration patience) {

    AppendLimits limits() {
        return new AppendLimits(waiting, group, bytes.toBytes(), patience);
    }
}
