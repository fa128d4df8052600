package be.signaalhuis.benchmarks.scenarios;

import java.util.Arrays;
import java.util.List;

/** All scenarios, in the order in which they leave each other undisturbed. */
public final class Scenarios {

    private static final List<Scenario> ALL = List.of(
            new CreateInProcess(),
            new ChangeWarm(),
            new CommandCost(),
            new RestCommands(),
            new WritesKept(),
            new Visible(),
            new CatchUp(),
            new BulkRebuild(),
            new WriterDuringRebuild(),
            new AppendGrowth(),
            new Sequencing(),
            new CountingSignals(),
            new StandaloneMemory());

    private Scenarios() {}

    /** @param only names with commas between them; blank for all */
    public static List<Scenario> chosen(String only) {
        if (only.isBlank()) {
            return ALL;
        }
        var names = Arrays.asList(only.split(","));
        return ALL.stream().filter(scenario -> names.contains(scenario.name())).toList();
    }
}
