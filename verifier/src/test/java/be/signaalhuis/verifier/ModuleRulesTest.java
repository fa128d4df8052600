package be.signaalhuis.verifier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.verifier.violators.UsesALibrary;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Whoever verifies us uses as little of us as can be. */
class ModuleRulesTest {

    private static final String MODULE = "be.signaalhuis.verifier..";
    private static final ArchRule USES_THE_JDK_AND_A_READER_OF_JSON = noClasses()
            .that()
            .resideInAPackage(MODULE)
            .should()
            .dependOnClassesThat(resideOutsideOfPackages(MODULE, "java..", "tools.jackson.core.."));

    @Test
    void theModuleKeepsTheRule() {
        USES_THE_JDK_AND_A_READER_OF_JSON.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("be.signaalhuis.verifier"));
    }

    @Test
    void aViolatorIsCaught() {
        var violator = new ClassFileImporter().importClasses(UsesALibrary.class);
        assertThatThrownBy(() -> USES_THE_JDK_AND_A_READER_OF_JSON.check(violator))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("UsesALibrary");
    }
}
