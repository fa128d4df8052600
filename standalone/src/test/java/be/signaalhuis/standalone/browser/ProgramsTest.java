package be.signaalhuis.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    @TempDir
    private Path place;

    @Test
    void takesWhatTheEnvironmentNames() throws IOException {
        var chromium = program("chromium");
        var driver = program("chromedriver");
        assertThat(Programs.find(named(chromium, driver))).contains(new Programs(chromium, driver));
    }

    @Test
    void takesNothingElseWhenWhatIsNamedIsNotThere() throws IOException {
        var chromium = program("chromium");
        assertThat(Programs.find(named(chromium, place.resolve("gone")))).isEmpty();
        assertThat(Programs.find(named(place.resolve("gone"), chromium))).isEmpty();
    }

    @Test
    void theMessageNamesWhatToInstall() {
        assertThat(Programs.MISSING).contains("apt-get install -y chromium chromium-driver", "SKIPPED", "CI=true");
    }

    private static Map<String, String> named(Path chromium, Path driver) {
        return Map.of("SIGNAALHUIS_CHROMIUM", chromium.toString(), "SIGNAALHUIS_CHROMEDRIVER", driver.toString());
    }

    private Path program(String name) throws IOException {
        var file = Files.createFile(place.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
