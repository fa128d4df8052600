package be.signaalhuis.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the sources: the compiler keeps no class of a package-info without annotations. */
class PackageInfoTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path VIOLATORS = Path.of("src", "test", "java", "be", "signaalhuis", "events", "violators");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[^/]*\\w\\.\\s*\\*/\\s*package [\\w.]+;\\s*");

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        assertThat(packagesUnder(MAIN)).isNotEmpty().allMatch(PackageInfoTest::saysWhatItIs);
    }

    @Test
    void aPackageWithoutASentenceIsFound() throws IOException {
        assertThat(packagesUnder(VIOLATORS))
                .filteredOn(folder -> !saysWhatItIs(folder))
                .containsExactly(VIOLATORS.resolve("unexplained"));
    }

    private static List<Path> packagesUnder(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static boolean saysWhatItIs(Path folder) {
        var info = folder.resolve("package-info.java");
        try {
            return Files.exists(info)
                    && SENTENCE.matcher(Files.readString(info)).matches();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
