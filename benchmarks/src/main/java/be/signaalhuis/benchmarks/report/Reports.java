package be.signaalhuis.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a run found, for people and for programs. */
public final class Reports {

    private Reports() {}

    public static void write(Path folder, String mode, Results results) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("RESULTS.md"), ResultsMarkdown.of(mode, results));
        Files.writeString(folder.resolve("results.json"), ResultsJson.of(mode, results));
    }
}
