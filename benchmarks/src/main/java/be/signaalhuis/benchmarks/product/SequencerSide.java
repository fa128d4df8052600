package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.eventstore.merkle.MerkleAutoConfiguration;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.merkle.Sequencer;
import be.signaalhuis.eventstore.sealing.SealingAutoConfiguration;
import java.util.HashMap;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/** The sequencer of the query service, without the views that would be beside it. */
public final class SequencerSide implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        SealingAutoConfiguration.class,
        MerkleAutoConfiguration.class
    })
    static class Alone {}

    private SequencerSide(ConfigurableApplicationContext context) {
        this.context = context;
        stop();
    }

    /** It rests until it is started. */
    public static SequencerSide on(BenchDatabase database) {
        var settings = new HashMap<>(database.settings("signaalhuis_query"));
        settings.put("spring.config.name", "sequencer-alone");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", "signaalhuis_query");
        settings.put("signaalhuis.event-store.sequences", true);
        return new SequencerSide(new SpringApplicationBuilder(Alone.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run());
    }

    public void start() {
        thread().start();
    }

    public void stop() {
        thread().stop();
    }

    private SmartLifecycle thread() {
        return context.getBean("sequencerThread", SmartLifecycle.class);
    }

    public Sequencer sequencer() {
        return context.getBean(Sequencer.class);
    }

    public MerkleLog log() {
        return context.getBean(MerkleLog.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
