package be.signaalhuis.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.testing.BundleText;
import be.signaalhuis.verifier.testing.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an auditor has it: one file and a Java, with little memory. */
class VerifierJarTest {

    private static final Path JAR = Path.of("target", "verifier.jar");

    @TempDir
    private Path folder;

    @Test
    void runsByItself() throws Exception {
        var ledger = Ledger.of(600, 256, 512);
        var bundle = Files.write(folder.resolve("bundle"), BundleText.bytes(BundleText.all(ledger)));
        assertThat(exitCode(bundle.toString(), "--key", ledger.keys.getFirst().vkey()))
                .isZero();
        assertThat(exitCode("bundle")).isZero();
        assertThat(exitCode("bundle", "--json")).isZero();
        ledger.rows.remove(ledger.any().getKey());
        Files.write(bundle, BundleText.bytes(BundleText.all(ledger)));
        assertThat(exitCode(bundle.toString())).isEqualTo(1);
        assertThat(exitCode()).isEqualTo(2);
    }

    @Test
    void holdsNothingOfAnybodyElseUnderTheirName() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("be/signaalhuis/verifier/"));
        }
    }

    private int exitCode(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).doesNotContain("Exception");
        return process.waitFor();
    }
}
