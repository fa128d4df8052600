package be.signaalhuis.command.gebiedsscan;

import static be.signaalhuis.command.gebiedsscan.AScan.HELD;
import static be.signaalhuis.command.gebiedsscan.AScan.HOUSING;
import static be.signaalhuis.command.gebiedsscan.AScan.PARTIES;
import static be.signaalhuis.command.gebiedsscan.AScan.READ;
import static be.signaalhuis.command.gebiedsscan.AScan.STREET;
import static be.signaalhuis.command.gebiedsscan.AScan.TODAY;
import static be.signaalhuis.command.gebiedsscan.AScan.adopted;
import static be.signaalhuis.command.gebiedsscan.AScan.codes;
import static be.signaalhuis.command.gebiedsscan.AScan.completed;
import static be.signaalhuis.command.gebiedsscan.AScan.opened;
import static be.signaalhuis.command.gebiedsscan.AScan.revised;
import static be.signaalhuis.command.gebiedsscan.AScan.toAdopt;
import static be.signaalhuis.command.gebiedsscan.AScan.toRevise;
import static be.signaalhuis.command.gebiedsscan.AScan.toValidate;
import static be.signaalhuis.command.gebiedsscan.AScan.validated;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a concept becomes what is known, and how the next version begins. */
class AdoptingAScanTest {

    private final FixtureConfiguration<Gebiedsscan> fixture = AScan.fixture();

    private TestExecutor<Gebiedsscan> concept() {
        return fixture.given(opened(), completed(HOUSING, READ));
    }

    private TestExecutor<Gebiedsscan> validatedScan() {
        return concept().andGiven(validated());
    }

    private TestExecutor<Gebiedsscan> adoptedScan() {
        return validatedScan().andGiven(adopted(1));
    }

    @Test
    void canValidateAConcept() {
        concept().when(toValidate(1, HELD, PARTIES), AS_GENK).expectEvents(validated());
    }

    @Test
    void cannotValidateAnEmptyScan() {
        fixture.given(opened())
                .when(toValidate(0, HELD, PARTIES), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanEmpty"));
    }

    @Test
    void validatingAgainInTheSameWayIsNoNews() {
        validatedScan()
                .when(toValidate(2, HELD, PARTIES), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotValidateTwice() {
        validatedScan()
                .when(toValidate(2, HELD.plusDays(1), PARTIES), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanValidated"));
    }

    @Test
    void cannotValidateAnAdoptedVersion() {
        adoptedScan()
                .when(toValidate(3, HELD.plusDays(1), PARTIES), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanAdopted"));
    }

    @Test
    void cannotValidateInTheFutureOrWithNobody() {
        concept()
                .when(toValidate(1, TODAY.plusDays(1), null), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("heldOn", "dateInFuture", "parties", "required"));
    }

    @Test
    void cannotValidateWithPartiesThatDoNotExistOrSitTwice() {
        concept()
                .when(toValidate(1, HELD, codes("POLITIE", "SPOOK", "POLITIE", null)), AS_GENK)
                .expectNoEvents()
                .expectException(
                        badInput("parties[1]", "codeUnknown", "parties[2]", "codeTwice", "parties[3]", "required"));
    }

    @Test
    void canAdoptAValidatedScan() {
        validatedScan().when(toAdopt(2, HELD), AS_GENK).expectEvents(adopted(1));
    }

    @Test
    void cannotAdoptAConcept() {
        concept().when(toAdopt(1, HELD), AS_GENK).expectNoEvents().expectException(conflict("scanNotValidated"));
    }

    @Test
    void cannotAdoptAScanThatWasFilledInSinceItsValidation() {
        validatedScan()
                .andGiven(completed(HOUSING, STREET.over(READ)))
                .when(toAdopt(3, HELD), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanNotValidated"));
    }

    @Test
    void cannotAdoptBeforeTheMeetingOrInTheFuture() {
        validatedScan()
                .when(toAdopt(2, HELD.minusDays(1)), AS_GENK)
                .expectException(badInput("adoptedOn", "dateBefore"));
        validatedScan()
                .when(toAdopt(2, TODAY.plusDays(1)), AS_GENK)
                .expectException(badInput("adoptedOn", "dateInFuture"));
    }

    @Test
    void canAdoptOnTheLastDayOfThePeriod() {
        fixture.given(opened(HELD), completed(HOUSING, READ), validated())
                .when(toAdopt(2, HELD), AS_GENK)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void cannotAdoptBeforeThePeriodIsOver() {
        fixture.given(opened(HELD.plusDays(1)), completed(HOUSING, READ), validated())
                .when(toAdopt(2, HELD), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("adoptedOn", "dateBefore"));
    }

    @Test
    void adoptingAgainOnTheSameDayIsNoNews() {
        adoptedScan()
                .when(toAdopt(3, HELD), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotAdoptTwice() {
        adoptedScan()
                .when(toAdopt(3, HELD.plusDays(1)), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanAdopted"));
    }

    @Test
    void canBeginTheNextVersionOfAnAdoptedScan() {
        adoptedScan().when(toRevise(3, "voorbeeldreden"), AS_GENK).expectEvents(revised(2));
    }

    @Test
    void cannotBeginTheNextVersionOfAConcept() {
        concept().when(toRevise(1, "reden"), AS_GENK).expectNoEvents().expectException(conflict("scanNotAdopted"));
    }

    @Test
    void cannotBeginTheNextVersionWithoutAReason() {
        adoptedScan().when(toRevise(3, null), AS_GENK).expectException(badInput("reason", "required"));
    }

    @Test
    void cannotAdoptTheNextVersionOnTheValidationOfTheOneBefore() {
        adoptedScan()
                .andGiven(revised(2))
                .when(toAdopt(4, HELD), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanNotValidated"));
    }

    @Test
    void canAdoptTheNextVersionOnceItIsValidated() {
        adoptedScan()
                .andGiven(revised(2), validated())
                .when(toAdopt(5, HELD), AS_GENK)
                .expectEvents(adopted(2));
    }

    static Stream<Object> steps() {
        return Stream.of(toValidate(1, HELD, PARTIES), toAdopt(1, HELD), toRevise(1, "reden"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void cannotTouchTheScanOfAnotherMunicipality(Object command) {
        concept().when(command, AS_AS).expectNoEvents().expectException(unknown());
    }
}
