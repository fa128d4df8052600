package be.signaalhuis.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.violators.AggregateWithDice;
import be.signaalhuis.violators.AggregateWithSpring;
import be.signaalhuis.violators.AggregateWithSql;
import be.signaalhuis.violators.AggregateWithWeb;
import be.signaalhuis.violators.AskedByAnAggregate;
import be.signaalhuis.violators.ControllerWithSql;
import be.signaalhuis.violators.HandlesEventsAnywhere;
import be.signaalhuis.violators.ReportManager;
import be.signaalhuis.violators.UsesAView;
import be.signaalhuis.violators.WhenSomethingSent;
import be.signaalhuis.violators.WhenSomethingThenNothing;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule holds for the service, and each is shown to catch somebody who breaks it. */
class CommandRulesTest {

    private static final String ROOT = "be.signaalhuis.command";

    /** Outside the service's own package, where Spring would find them. */
    private static final String VIOLATORS_ROOT = "be.signaalhuis.violators";

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path VIOLATORS = Path.of("src", "test", "java", "be", "signaalhuis", "violators");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[^/]*\\w\\.\\s*\\*/\\s*package [\\w.]+;\\s*");

    static Stream<ArchRule> rules() {
        return Stream.of(
                CommandRules.KNOWS_NOTHING_OF_VIEWS_AND_SCREENS,
                CommandRules.AGGREGATES_KNOW_NO_FRAMEWORK,
                CommandRules.AGGREGATES_READ_NO_CLOCK_AND_NO_DICE,
                CommandRules.EVENTS_ARE_HANDLED_IN_PROJECTIONS_AND_REACTIONS,
                CommandRules.REACTIONS_SAY_WHEN_AND_THEN,
                CommandRules.REACTIONS_SET_TASKS_AND_SEND_NOTHING,
                CommandRules.CONTROLLERS_HOLD_NO_SQL,
                CommandRules.NAMES_SAY_WHAT_A_CLASS_IS,
                CommandRules.featuresAreFreeOfCycles(ROOT));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRule(ArchRule rule) {
        rule.check(SERVICE);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(CommandRules.KNOWS_NOTHING_OF_VIEWS_AND_SCREENS, UsesAView.class, "query.SomeView"),
                Arguments.of(
                        CommandRules.AGGREGATES_KNOW_NO_FRAMEWORK, AggregateWithSpring.class, "org.springframework"),
                Arguments.of(CommandRules.AGGREGATES_KNOW_NO_FRAMEWORK, AggregateWithSql.class, "java.sql"),
                Arguments.of(CommandRules.AGGREGATES_KNOW_NO_FRAMEWORK, AggregateWithWeb.class, "jakarta.servlet"),
                Arguments.of(CommandRules.CONTROLLERS_HOLD_NO_SQL, ControllerWithSql.class, "JdbcClient"),
                Arguments.of(
                        CommandRules.EVENTS_ARE_HANDLED_IN_PROJECTIONS_AND_REACTIONS,
                        HandlesEventsAnywhere.class,
                        "HandlesEventsAnywhere.on"),
                Arguments.of(CommandRules.REACTIONS_SAY_WHEN_AND_THEN, WhenSomethingSent.class, "WhenSomethingSent"),
                Arguments.of(CommandRules.REACTIONS_SET_TASKS_AND_SEND_NOTHING, WhenSomethingSent.class, "Commands"),
                Arguments.of(CommandRules.NAMES_SAY_WHAT_A_CLASS_IS, ReportManager.class, "ReportManager"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void cannotBreakTheRule(ArchRule rule, Class<?> violator, String complaint) {
        assertBroken(rule, new ClassFileImporter().importClasses(violator), complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LocalDate.now()", "UUID.randomUUID()", "Random.nextInt()", "Clock.millis()"})
    void cannotReadAClockOrThrowDiceInAnAggregateOrInARuleItAsks(String source) {
        assertBroken(
                CommandRules.AGGREGATES_READ_NO_CLOCK_AND_NO_DICE,
                new ClassFileImporter().importClasses(AggregateWithDice.class, AskedByAnAggregate.class),
                source);
    }

    @Test
    void canHandleEventsInAReaction() {
        assertThatCode(() -> CommandRules.EVENTS_ARE_HANDLED_IN_PROJECTIONS_AND_REACTIONS.check(
                        new ClassFileImporter().importClasses(WhenSomethingThenNothing.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void cannotUseFeaturesInCircles() {
        assertBroken(
                CommandRules.featuresAreFreeOfCycles(VIOLATORS_ROOT),
                new ClassFileImporter().importPackages(VIOLATORS_ROOT),
                "Cycle detected");
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() {
        assertThat(packagesUnder(MAIN)).isNotEmpty().allMatch(CommandRulesTest::saysWhatItIs);
    }

    @Test
    void aPackageWithoutASentenceIsFound() {
        assertThat(packagesUnder(VIOLATORS))
                .filteredOn(folder -> !saysWhatItIs(folder))
                .containsExactly(VIOLATORS.resolve("unexplained"));
    }

    private static void assertBroken(ArchRule rule, JavaClasses violators, String complaint) {
        assertThatThrownBy(() -> rule.check(violators))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining(complaint);
    }

    private static List<Path> packagesUnder(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysWhatItIs(Path folder) {
        var info = folder.resolve("package-info.java");
        try {
            return Files.exists(info)
                    && SENTENCE.matcher(Files.readString(info)).matches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
