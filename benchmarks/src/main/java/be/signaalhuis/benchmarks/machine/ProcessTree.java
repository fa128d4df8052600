package be.signaalhuis.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What some processes and all that they started use, as Linux tells under {@code /proc}. */
public record ProcessTree(List<ProcessHandle> roots) {

    private static final double TICKS = 100;

    public static ProcessTree of(long... pids) {
        return new ProcessTree(LongStream.of(pids)
                .mapToObj(pid -> ProcessHandle.of(pid).orElseThrow())
                .toList());
    }

    /** Proportional set size in bytes: pages shared by several of these processes count once. */
    public long proportional() {
        return processes().map(pid -> kilobytes(pid, "smaps_rollup", "Pss:")).sum() * 1024;
    }

    /** Resident set size in bytes: shared pages count in each process. */
    public long resident() {
        return processes().map(pid -> kilobytes(pid, "status", "VmRSS:")).sum() * 1024;
    }

    /** Seconds of processor time so far, ended children included once their parent knows. */
    public double cpuSeconds() {
        return processes().mapToDouble(ProcessTree::cpu).sum();
    }

    private LongStream processes() {
        return roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .mapToLong(ProcessHandle::pid)
                .distinct();
    }

    private static long kilobytes(long pid, String file, String field) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    private static double cpu(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int field = 11; field <= 14; field++) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS;
        } catch (IOException ended) {
            return 0;
        }
    }
}
