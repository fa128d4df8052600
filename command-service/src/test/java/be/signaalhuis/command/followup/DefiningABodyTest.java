package be.signaalhuis.command.followup;

import static be.signaalhuis.command.followup.Met.BODY;
import static be.signaalhuis.command.followup.Met.DAY;
import static be.signaalhuis.command.followup.Met.FIVE;
import static be.signaalhuis.command.followup.Met.TODAY;
import static be.signaalhuis.command.followup.Met.codes;
import static be.signaalhuis.command.followup.Met.defined;
import static be.signaalhuis.command.followup.Met.ended;
import static be.signaalhuis.command.followup.Met.text;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body that meets must do, and that it never does less than the plan asks. */
class DefiningABodyTest {

    private final FixtureConfiguration<ConsultationBody> fixture = FollowUpFixture.of(ConsultationBody.class);

    @Test
    void takesOverWhatThePlanAsksOfItsKind() {
        fixture.givenNoPriorActivity()
                .when(toDefine("MONITORINGOVERLEG", "overleg", null, null), AS_GENK)
                .expectEvents(defined("MONITORINGOVERLEG", 1, FIVE));
    }

    @Test
    void canAskMoreOfItselfThanThePlanDoes() {
        var six = Stream.concat(FIVE.stream(), Stream.of(Code.of("OCMW"))).toList();
        fixture.givenNoPriorActivity()
                .when(toDefine("MONITORINGOVERLEG", "overleg", 2, six), AS_GENK)
                .expectEvents(defined("MONITORINGOVERLEG", 2, six));
    }

    @ParameterizedTest
    @CsvSource({"MONITORINGOVERLEG, 0", "OHB_DIENST, 3", "WOONWAGENCOMITE, 2", "LID_COORDINATOREN, 5", "ANDERE, -1"})
    void cannotMeetLessOftenThanThePlanSays(String kind, int minimum) {
        refuses(toDefine(kind, "overleg", minimum, null), "minimumPerYear", "minimumTooLow");
    }

    @Test
    void cannotMeetMoreOftenThanThereAreDays() {
        refuses(toDefine("ANDERE", "overleg", 367, null), "minimumPerYear", "minimumTooHigh");
    }

    @Test
    void cannotLeaveOutAPartyThatThePlanNames() {
        refuses(
                toDefine("MONITORINGOVERLEG", "overleg", 1, codes("JEUGD", "POLITIE", "VEILIGHEIDSHUIS")),
                "obligatoryParties",
                "partyLeftOut",
                "obligatoryParties",
                "partyLeftOut");
    }

    @Test
    void cannotNameAPartyTwiceOrOneThatDoesNotExist() {
        refuses(
                toDefine("ANDERE", "overleg", 1, codes("JEUGD", "JEUGD", "BESTAAT_NIET")),
                "obligatoryParties[1]",
                "codeTwice",
                "obligatoryParties[2]",
                "codeUnknown");
    }

    @Test
    void cannotBeOfNoKindOrWithoutAName() {
        refuses(new DefineConsultationBody(BODY, null, null, null, null), "kind", "required", "name", "required");
        refuses(toDefine("KOFFIEKRANS", " ", null, null), "kind", "codeUnknown", "name", "blank");
        refuses(toDefine("ANDERE", "o".repeat(201), null, null), "name", "tooLong");
    }

    @Test
    void canEndAndCannotEndTwice() {
        fixture.given(defined("ANDERE", 0, List.of()))
                .when(toEnd(0, DAY, "opgegaan in een ander"), AS_GENK)
                .expectEvents(ended(DAY));
        FollowUpFixture.of(ConsultationBody.class)
                .given(defined("ANDERE", 0, List.of()), ended(DAY))
                .when(toEnd(1, DAY.plusDays(1), "nog eens"), AS_GENK)
                .expectException(conflict("bodyEnded"));
    }

    @Test
    void endingAgainOnTheSameDayIsNoNews() {
        fixture.given(defined("ANDERE", 0, List.of()), ended(DAY))
                .when(toEnd(1, DAY, "nog eens"), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotEndInTheFutureOrWithoutReason() {
        fixture.given(defined("ANDERE", 0, List.of()))
                .when(toEnd(0, TODAY.plusDays(1), null), AS_GENK)
                .expectException(badInput("reason", "required", "endedOn", "dateInFuture"));
    }

    @Test
    void isNotThereForAnotherMunicipality() {
        fixture.given(defined("ANDERE", 0, List.of()))
                .when(toEnd(0, DAY, "weg"), AS_AS)
                .expectException(unknown());
    }

    private void refuses(DefineConsultationBody command, String... fieldsAndCodes) {
        FollowUpFixture.of(ConsultationBody.class)
                .givenNoPriorActivity()
                .when(command, AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }

    private static DefineConsultationBody toDefine(String kind, String name, Integer minimum, List<Code> parties) {
        return new DefineConsultationBody(BODY, Code.of(kind), text(name), minimum, parties);
    }

    private static EndConsultationBody toEnd(long version, LocalDate day, String reason) {
        return new EndConsultationBody(BODY, version, day, text(reason), TODAY);
    }
}
