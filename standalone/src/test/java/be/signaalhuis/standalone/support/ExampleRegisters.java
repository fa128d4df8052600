package be.signaalhuis.standalone.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the analyst brings: signals, and figures about neighbourhoods. */
public final class ExampleRegisters {

    public static final Path SIGNALS = Path.of("examples/registers/signals.csv");
    private static final Path INDICATORS = Path.of("examples/registers/indicators.csv");

    private ExampleRegisters() {}

    /** Takes both in, and waits until they are there. */
    public static void takeIn(RunningProduct product) throws Exception {
        for (var register : List.of(SIGNALS, INDICATORS)) {
            var kind = register.getFileName().toString().replace(".csv", "");
            var taken = product.post("analyst", "/v1/imports/" + kind, "text/csv", Files.readAllBytes(register));
            product.ended("analyst", taken.header("Location"));
        }
    }
}
