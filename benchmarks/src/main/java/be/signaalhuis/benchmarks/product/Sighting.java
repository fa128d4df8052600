package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.http.Answer;
import be.signaalhuis.benchmarks.http.Connections;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Registers a report with one service and asks the other for it until it is shown. */
public final class Sighting implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE = 500_000L;

    private final ReportsOverHttp calls;
    private final Connections command;
    private final Connections query;
    private final Ledger ledger;
    private Measured fromDue;

    public Sighting(ServiceProcess command, ServiceProcess query, long seed, Ledger ledger) {
        this(
                new ReportsOverHttp(seed, TestLogin.token("intake")),
                new Connections(command::connect),
                new Connections(query::connect),
                ledger);
    }

    public Sighting(ReportsOverHttp calls, Connections command, Connections query, Ledger ledger) {
        this.calls = calls;
        this.command = command;
        this.query = query;
        this.ledger = ledger;
    }

    /** @return nanoseconds from the acknowledgement until an answer showed the report */
    public long nanosUntilVisible() throws Exception {
        var registered = new Receipt[1];
        command.ask(connection -> {
            registered[0] = calls.register(connection);
            return null;
        });
        var receipt = registered[0];
        long acknowledged = System.nanoTime();
        ledger.acknowledged(receipt.id(), receipt.version(), receipt.position());
        while (!ReportsOverHttp.shows(ask(receipt), receipt)) {
            if (System.nanoTime() - acknowledged > PATIENCE) {
                throw new IOException("never shown");
            }
            LockSupport.parkNanos(PAUSE);
        }
        return System.nanoTime() - acknowledged;
    }

    private Answer ask(Receipt receipt) throws Exception {
        return query.ask(connection -> calls.file(connection, receipt));
    }

    /** The same calls, timed from when each was due. */
    public void remember(Measured whole) {
        fromDue = whole;
    }

    public Measured fromDue() {
        return fromDue;
    }

    @Override
    public void close() throws IOException {
        command.close();
        query.close();
    }
}
