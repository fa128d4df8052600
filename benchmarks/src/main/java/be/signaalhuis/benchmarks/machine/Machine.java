package be.signaalhuis.benchmarks.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The state of the machine, for whoever reads the figures later. */
public final class Machine {

    private Machine() {}

    public static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", Long.toString(memory() >> 20) + " MiB");
        facts.put("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("disk", fileSystem());
        return facts;
    }

    /** Load average of the last minute, and what the hypervisor took from this machine so far. */
    public static Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        var os = ManagementFactory.getOperatingSystemMXBean();
        state.put("loadAverage", rounded(os.getSystemLoadAverage()));
        state.put("stealSeconds", rounded(stealSeconds()));
        return state;
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static long memory() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return os.getTotalMemorySize();
    }

    private static String fileSystem() {
        try {
            return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")))
                    .type();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Summed over all cores since the machine started. */
    private static double stealSeconds() {
        try {
            var cpu =
                    Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
            return Long.parseLong(cpu[8]) / 100.0;
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }
}
