package be.signaalhuis.benchmarks.http;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Kept-alive connections to one service, as many as are in use at a time. */
public final class Connections implements AutoCloseable {

    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final Callable<Connection> connect;

    public Connections(Callable<Connection> connect) {
        this.connect = connect;
    }

    /** One question and its answer. */
    @FunctionalInterface
    public interface Exchange {
        Answer with(Connection connection) throws IOException;
    }

    public Answer ask(Exchange exchange) throws Exception {
        var taken = idle.poll();
        var connection = taken != null ? taken : connect.call();
        try {
            var answer = exchange.with(connection);
            idle.add(connection);
            return answer;
        } catch (IOException broken) {
            connection.close();
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        for (var connection : idle) {
            connection.close();
        }
    }
}
