package be.signaalhuis.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the service, and each is shown to catch somebody who breaks it. */
class HouseRulesTest {

    static {
        // The rules ask for no more of other people's classes than their names: nobody need read them.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    }

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.signaalhuis.query");
    private static final JavaClasses VIOLATORS =
            new ClassFileImporter().importPackages("be.signaalhuis.query.violators");
    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("be.signaalhuis.command..", "be.signaalhuis.portal..")
                        .as("the query service knows nothing of the command service"),
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Controller")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                        .as("controllers hold no SQL"),
                methods()
                        .that()
                        .areAnnotatedWith(EventHandler.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Projection")
                        .as("events are handled in projections"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)")
                        .as("names say what a class is"),
                slices().matching("be.signaalhuis.query.(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("packages are free of cycles"),
                slices().matching("be.signaalhuis.query..meldpunt.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .as("views do not know each other"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesAViolator(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATORS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        assertThat(packagesWithoutSentence(SOURCES)).isEmpty();
        assertThat(packagesWithoutSentence(Path.of("src/test/java/be/signaalhuis/query/violators")))
                .isNotEmpty();
    }

    /** The contract names a record by its simple name: a second one of that name would replace it there. */
    @Test
    void everyRecordHasANameOfItsOwn() {
        assertThat(recordsOfOneName(SERVICE)).isEmpty();
        assertThat(recordsOfOneName(VIOLATORS)).containsExactly("Twice");
    }

    private static List<String> recordsOfOneName(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void filesAreSmall() throws IOException {
        assertThat(longerThan(200, SOURCES)).isEmpty();
        assertThat(longerThan(10, SOURCES)).isNotEmpty();
    }

    private static List<Path> packagesWithoutSentence(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static List<Path> longerThan(int lines, Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > lines)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
