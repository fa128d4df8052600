package be.signaalhuis.benchmarks.scenarios;

/** One thing that is measured. */
public interface Scenario {

    String name();

    void run(Bench bench) throws Exception;
}
