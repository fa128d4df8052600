package be.signaalhuis.events;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.serialization.Revision;

/** What every event, and all of the published language, keeps to. */
final class EventRules {

    private static final String LANGUAGE = "be.signaalhuis.events..";

    private static final DescribedPredicate<JavaClass> ARE_EVENTS = DescribedPredicate.describe(
            "are events", type -> type.getAllRawInterfaces().stream().anyMatch(EventStreams::isStream));

    static final ArchRule EVENTS_ARE_RECORDS =
            classes().that(ARE_EVENTS).should().beRecords();

    static final ArchRule EVENTS_HAVE_A_REVISION =
            classes().that(ARE_EVENTS).should().beAnnotatedWith(Revision.class);

    static final ArchRule EVENTS_HOLD_NO_PERSONAL_DATA_UNSEALED =
            classes().that(ARE_EVENTS).should(new AllowedContent());

    static final ArchRule THE_LANGUAGE_USES_NOTHING_ELSE_OF_OURS = noClasses()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .dependOnClassesThat(resideInAPackage("be.signaalhuis..").and(resideOutsideOfPackage(LANGUAGE)));

    static final ArchRule THE_LANGUAGE_USES_NO_SPRING_AND_NO_DATABIND = noClasses()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "tools.jackson..", "com.fasterxml.jackson.databind..");

    private EventRules() {}
}
