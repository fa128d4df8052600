package be.signaalhuis.benchmarks.peers;

/** Another way to keep the same reports, set up as its own documentation says. */
public interface Peer extends AutoCloseable {

    String name();

    /** Everything that was chosen about it. */
    String setUp();

    /** Writes a new report and returns once it is durable. */
    void create() throws Exception;

    @Override
    void close() throws Exception;
}
