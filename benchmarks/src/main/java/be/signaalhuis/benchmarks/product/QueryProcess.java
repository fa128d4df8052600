package be.signaalhuis.benchmarks.product;

import be.signaalhuis.query.QueryService;

/** Starts the query service as it is. */
public final class QueryProcess {

    private QueryProcess() {}

    public static void main(String[] arguments) {
        QueryService.main(arguments);
    }
}
