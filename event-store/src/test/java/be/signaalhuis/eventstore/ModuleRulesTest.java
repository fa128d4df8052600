package be.signaalhuis.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.eventstore.violators.Violators;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is checked on the module and proven on a violator. */
class ModuleRulesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path VIOLATORS =
            Path.of("src", "test", "java", "be", "signaalhuis", "eventstore", "violators");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[^/]*\\w\\.\\s*\\*/\\s*package [\\w.]+;\\s*");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        ModuleRules.USES_NOTHING_OF_OURS_BUT_THE_EVENTS,
                        Violators.USES_A_NEIGHBOUR,
                        List.of("elsewhere.Neighbour")),
                Arguments.of(
                        ModuleRules.NO_FIELD_IS_INJECTED,
                        Violators.INJECTED_FIELDS,
                        List.of("InjectedFields.bean", "InjectedFields.setting")),
                Arguments.of(
                        ModuleRules.NO_METHOD_IS_INJECTED, Violators.INJECTED_METHOD, List.of("InjectedMethod.set")),
                Arguments.of(
                        ModuleRules.NO_NAME_SAYS_NOTHING,
                        Violators.NAMES,
                        List.of("LogImpl", "LogManager", "LogHelper", "LogUtil", "LogUtils", "LogDto")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theModuleKeepsTheRule(ArchRule rule) {
        rule.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("be.signaalhuis.eventstore"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleSeesItsViolators(ArchRule rule, List<Class<?>> violators, List<String> complaints) {
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(violators)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(complaints.toArray(String[]::new));
    }

    /** Reads the sources: the compiler keeps no class of a package-info without annotations. */
    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        assertThat(packagesUnder(MAIN)).isNotEmpty().allMatch(ModuleRulesTest::saysWhatItIs);
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
