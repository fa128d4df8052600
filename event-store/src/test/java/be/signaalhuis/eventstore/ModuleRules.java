package be.signaalhuis.eventstore;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What holds for all of this module (architecture §1, style). */
final class ModuleRules {

    private static final String MODULE = "be.signaalhuis.eventstore..";
    private static final Set<String> ASKING = Set.of("Autowired", "Value", "Inject", "Resource");
    private static final DescribedPredicate<JavaAnnotation<?>> INJECTING = DescribedPredicate.describe(
            "an annotation that asks for a bean",
            annotation -> ASKING.contains(annotation.getRawType().getSimpleName()));

    static final ArchRule USES_NOTHING_OF_OURS_BUT_THE_EVENTS = noClasses()
            .that()
            .resideInAPackage(MODULE)
            .should()
            .dependOnClassesThat(resideInAPackage("be.signaalhuis..")
                    .and(resideOutsideOfPackages(MODULE, "be.signaalhuis.events..")));

    static final ArchRule NO_FIELD_IS_INJECTED = noFields().should().beAnnotatedWith(INJECTING);

    static final ArchRule NO_METHOD_IS_INJECTED = noMethods().should().beAnnotatedWith(INJECTING);

    static final ArchRule NO_NAME_SAYS_NOTHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)");

    private ModuleRules() {}
}
