package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a token of SoftHSM2, where there is one: {@code apt-get install softhsm2}. */
class Pkcs11KeyEncryptionKeyTest {

    private static final List<Path> LIBRARIES = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib64/softhsm/libsofthsm2.so",
                    "/usr/local/lib/softhsm/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .toList();
    private static final String PIN = "1234";

    @TempDir
    Path folder;

    @Test
    void aKeyIsWrappedAndUnwrappedByTheToken() throws Exception {
        var library = LIBRARIES.stream().filter(Files::exists).findFirst();
        assumeTrue(library.isPresent(), "NOT RUN: no libsofthsm2.so; install softhsm2 to test the PKCS#11 key");
        var tokens = Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "test", "--pin", PIN, "--so-pin", PIN);
        var config = Files.writeString(
                folder.resolve("pkcs11.cfg"), "name = Test\nlibrary = " + library.get() + "\nslotListIndex = 0\n");

        var told = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Pkcs11RoundTrip.class.getName(),
                config.toString(),
                PIN);

        assertThat(told.lines())
                .containsExactly(
                        "opened a data key", "other id refused", "tampering refused", "the token has no key unknown");
    }

    private String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        var running = process.start();
        var told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(told).isZero();
        return told;
    }
}
