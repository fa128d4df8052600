package be.signaalhuis.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import be.signaalhuis.command.reacting.Reaction;
import be.signaalhuis.command.sending.Commands;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.web.bind.annotation.RestController;

/** What the command service keeps to. */
final class CommandRules {

    static final ArchRule KNOWS_NOTHING_OF_VIEWS_AND_SCREENS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("be.signaalhuis.query..", "be.signaalhuis.portal..");

    static final ArchRule AGGREGATES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .areAnnotatedWith(Aggregate.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "java.sql..", "javax.sql..", "jakarta..", "java.net..", "java.io..");

    static final ArchRule AGGREGATES_READ_NO_CLOCK_AND_NO_DICE =
            classes().that().areAnnotatedWith(Aggregate.class).should(new ReadNoClockAndNoDice());

    static final ArchRule EVENTS_ARE_HANDLED_IN_PROJECTIONS_AND_REACTIONS = methods()
            .that()
            .areAnnotatedWith(EventHandler.class)
            .should()
            .beDeclaredInClassesThat(simpleNameEndingWith("Projection").or(simpleNameStartingWith("When")));

    static final ArchRule REACTIONS_SAY_WHEN_AND_THEN =
            classes().that().areAnnotatedWith(Reaction.class).should().haveNameMatching(".*\\.When\\w+Then\\w+");

    static final ArchRule REACTIONS_SET_TASKS_AND_SEND_NOTHING = noClasses()
            .that()
            .areAnnotatedWith(Reaction.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Commands.class, CommandGateway.class);

    static final ArchRule CONTROLLERS_HOLD_NO_SQL = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)");

    private CommandRules() {}

    /** Features and what they share form no cycle. */
    static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }
}
