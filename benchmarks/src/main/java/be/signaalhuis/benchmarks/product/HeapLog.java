package be.signaalhuis.benchmarks.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The most heap that was still in use after a garbage collection, out of the JVM's own log. */
public record HeapLog(Path file) {

    private static final Pattern COLLECTION = Pattern.compile("->(\\d+)M\\(");

    public static HeapLog of(String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "bench-children"));
        return new HeapLog(folder.resolve(name + "-gc.log").toAbsolutePath());
    }

    public String option() {
        return "-Xlog:gc:file=" + file;
    }

    /** In MB; 0 when nothing was collected. */
    public double most() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(COLLECTION::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
