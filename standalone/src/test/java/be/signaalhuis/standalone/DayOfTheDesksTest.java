package be.signaalhuis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody asks the machine which day it is: after eleven at night in UTC that is another than at the desks. */
class DayOfTheDesksTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final List<String> MODULES = List.of(
            "shared-events", "verifier", "event-store", "command-service", "query-service", "portal", "standalone");
    private static final Pattern DAY_OF_THE_MACHINE =
            Pattern.compile("(?<!\")\\b(LocalDate|LocalDateTime|ZonedDateTime|YearMonth|Year)\\.now\\(\\)");
    private static final Path WRONG_ON_PURPOSE =
            Path.of("command-service/src/test/java/be/signaalhuis/violators/AggregateWithDice.java");

    @Test
    void noSourceTakesTheDayFromTheMachine() {
        assertThat(MODULES)
                .flatMap(module -> takersIn(REPOSITORY.resolve(module).resolve("src")))
                .containsExactly(REPOSITORY.resolve(WRONG_ON_PURPOSE));
    }

    private static List<Path> takersIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> DAY_OF_THE_MACHINE.matcher(read(file)).find())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
