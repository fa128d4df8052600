package be.signaalhuis.benchmarks.load;

/** One thing that a client does and waits for. */
@FunctionalInterface
public interface Task {

    void run() throws Exception;
}
