package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.benchmarks.peers.Peer;
import be.signaalhuis.benchmarks.workload.MetaDataOfDesk;
import be.signaalhuis.benchmarks.workload.Samples;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** Axon as it comes, with a store of its own making; the two stores are beside this. */
public final class StockAxon implements Peer {

    private static final int ACTORS = 12;

    private final String name;
    private final String setUp;
    private final Samples samples;
    private final Configuration axon;
    private final AutoCloseable resources;

    StockAxon(String name, String setUp, Samples samples, Configurer configurer, AutoCloseable resources) {
        this.name = name;
        this.setUp = setUp;
        this.samples = samples;
        this.resources = resources;
        this.axon = configurer
                .configureAggregate(StockReport.class)
                .configureCorrelationDataProviders(configuration -> java.util.List.of(
                        new org.axonframework.messaging.correlation.MessageOriginProvider(
                                MetaDataKeys.CAUSE, MetaDataKeys.CORRELATION),
                        new SimpleCorrelationDataProvider(
                                MetaDataKeys.ACTOR,
                                MetaDataKeys.ROLE,
                                MetaDataKeys.ORGANISATION,
                                MetaDataKeys.MUNICIPALITY)))
                .start();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String setUp() {
        return setUp;
    }

    @Override
    public void create() {
        createFile();
    }

    public UUID createFile() {
        var id = TimeOrderedIdentifiers.next();
        createFile(id);
        return id;
    }

    public void createFile(UUID id) {
        var sample = samples.next().event();
        var event = new DiscriminationReportRegistered(
                new ReportId(id),
                sample.desk(),
                sample.outsideServiceArea(),
                null,
                sample.content(),
                sample.codeLists());
        var actor = MetaDataOfDesk.actor(Math.floorMod(id.hashCode(), ACTORS));
        var command = new GenericCommandMessage<>(new StockRegister(id.toString(), event), MetaDataOfDesk.of(actor));
        axon.commandGateway().sendAndWait(command);
    }

    @Override
    public void close() throws Exception {
        axon.shutdown();
        resources.close();
    }
}
