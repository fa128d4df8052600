package be.signaalhuis.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.standalone.browser.Browser;
import be.signaalhuis.standalone.browser.OnScreen;
import be.signaalhuis.standalone.browser.SharedProduct;
import be.signaalhuis.standalone.database.EmbeddedDatabase;
import be.signaalhuis.standalone.proof.processes.Deployment;
import be.signaalhuis.standalone.support.ChildJvm;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.WithoutBrowser;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What is heavy waits for its turn: of the browser, or of everything else that starts processes. */
class LanesTest {

    private static final DescribedPredicate<JavaClass> HEAVY = belongToAnyOf(
            Browser.class,
            SharedProduct.class,
            RunningProduct.class,
            ChildJvm.class,
            Deployment.class,
            EmbeddedDatabase.class,
            TestDatabase.class,
            Parts.class);

    private static final ArchRule HEAVY_TESTS_SAY_WHAT_THEY_NEED = classes()
            .that()
            .haveSimpleNameEndingWith("Test")
            .and(describe("use a browser or processes", LanesTest::isHeavy))
            .should()
            .beAnnotatedWith(OnScreen.class)
            .orShould()
            .beAnnotatedWith(WithoutBrowser.class);

    private static boolean isHeavy(JavaClass test) {
        return test.getDirectDependenciesFromSelf().stream().anyMatch(used -> HEAVY.test(used.getTargetClass()));
    }

    @Test
    void heavyTestsSayWhatTheyNeed() {
        var product = new ClassFileImporter()
                .withImportOption(location -> !location.contains("LanesTest"))
                .importPackages("be.signaalhuis.standalone");
        HEAVY_TESTS_SAY_WHAT_THEY_NEED.check(product);
    }

    @Test
    void oneThatDoesNotIsFound() {
        var found = HEAVY_TESTS_SAY_WHAT_THEY_NEED.evaluate(new ClassFileImporter().importClasses(SilentTest.class));
        assertThat(found.hasViolation()).isTrue();
    }

    /** Starts a product whenever it likes. */
    private record SilentTest(RunningProduct product) {}
}
