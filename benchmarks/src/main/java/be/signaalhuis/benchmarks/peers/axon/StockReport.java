package be.signaalhuis.benchmarks.peers.axon;

import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The least aggregate that writes the product's own event: it checks nothing, so it is faster than ours would be. */
public class StockReport {

    @AggregateIdentifier
    private String id;

    protected StockReport() {}

    @CommandHandler
    public StockReport(StockRegister command) {
        AggregateLifecycle.apply(command.event());
    }

    @EventSourcingHandler
    void on(DiscriminationReportRegistered event) {
        id = event.reportId().toString();
    }
}
