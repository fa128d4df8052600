package be.signaalhuis.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;

/** Each rule holds for the portal, and each is shown to catch somebody who breaks it. */
class PortalRulesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.signaalhuis.portal");
    private static final JavaClasses VIOLATORS =
            new ClassFileImporter().importPackages("be.signaalhuis.portal.violators");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path VIOLATING = Path.of("src/test/java/be/signaalhuis/portal/violators");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("be.signaalhuis..")
                                .and(resideOutsideOfPackage("be.signaalhuis.portal..")))
                        .as("the portal uses no code of ours but its own"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                        .as("controllers hold no SQL"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("be.signaalhuis.portal.calls..", "be.signaalhuis.portal.login..")
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("RestClient")
                        .as("the services are called in one place"),
                noFields().should().beAnnotatedWith(Autowired.class).as("nothing is injected into fields"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)")
                        .as("names say what a class is"),
                slices().matching("be.signaalhuis.portal.(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("packages are free of cycles"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePortalKeepsTheRule(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCatchesAViolator(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATORS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        assertThat(packagesWithoutSentence(SOURCES)).isEmpty();
        assertThat(packagesWithoutSentence(VIOLATING)).isNotEmpty();
    }

    @Test
    void noTwoComponentsAreCalledTheSameForThePortalWouldNotStart() {
        assertThat(calledTheSame(PORTAL)).isEmpty();
        assertThat(calledTheSame(VIOLATORS)).containsOnlyKeys("twice");
    }

    @Test
    void filesAreSmall() throws IOException {
        assertThat(longerThan(200, SOURCES)).isEmpty();
        assertThat(longerThan(10, SOURCES)).isNotEmpty();
    }

    /** By the name that Spring gives them. */
    private static Map<String, List<JavaClass>> calledTheSame(JavaClasses classes) {
        var named = classes.stream()
                .filter(one -> !one.isAnnotation() && one.isMetaAnnotatedWith(Component.class))
                .collect(Collectors.groupingBy(PortalRulesTest::nameOf));
        named.values().removeIf(same -> same.size() == 1);
        return named;
    }

    private static String nameOf(JavaClass component) {
        var given = AnnotatedElementUtils.getMergedAnnotation(component.reflect(), Component.class)
                .value();
        return given.isEmpty() ? StringUtils.uncapitalizeAsProperty(component.getSimpleName()) : given;
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
