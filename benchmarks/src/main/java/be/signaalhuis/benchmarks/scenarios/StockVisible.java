package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.Latencies;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.OpenLoop;
import be.signaalhuis.benchmarks.peers.axon.StockAxon;
import be.signaalhuis.benchmarks.peers.axon.StockJdbc;
import be.signaalhuis.benchmarks.peers.axon.StockTail;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long stock Axon takes to bring an event from one process' store to the projection of another's. */
record StockVisible(StockAxon writer, StockTail reader) implements AutoCloseable {

    private static final long SEED = 5;
    private static final long PATIENCE_SECONDS = 60;

    static StockVisible on(Bench bench) throws Exception {
        var database = bench.server().fresh("stock_visible");
        var writing = bench.writing();
        var serializer = writing.side().serializer();
        var writer = StockJdbc.create(database, writing.samples(), serializer);
        var reader = new StockTail(database, serializer);
        bench.results().peer("stock Axon, tailing", StockTail.SET_UP);
        return new StockVisible(writer, reader);
    }

    Measured load(double perSecond, Duration window) throws InterruptedException {
        var latencies = new Latencies();
        var whole = new OpenLoop(perSecond, SEED).run(window, due -> {
            var id = TimeOrderedIdentifiers.next();
            var written = reader.expect(id);
            writer.createFile(id);
            long acknowledged = System.nanoTime();
            latencies.record(written.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - acknowledged);
        });
        return new Measured(whole.done(), whole.failed(), whole.seconds(), latencies.taken());
    }

    @Override
    public void close() throws Exception {
        reader.close();
        writer.close();
    }
}
