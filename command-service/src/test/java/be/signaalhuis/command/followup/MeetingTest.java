package be.signaalhuis.command.followup;

import static be.signaalhuis.command.followup.Met.BODY;
import static be.signaalhuis.command.followup.Met.BOTTLENECK;
import static be.signaalhuis.command.followup.Met.DAY;
import static be.signaalhuis.command.followup.Met.FIVE;
import static be.signaalhuis.command.followup.Met.GENK;
import static be.signaalhuis.command.followup.Met.LISTS;
import static be.signaalhuis.command.followup.Met.MEETING;
import static be.signaalhuis.command.followup.Met.OTHER_SIGNAL;
import static be.signaalhuis.command.followup.Met.SIGNAL;
import static be.signaalhuis.command.followup.Met.TODAY;
import static be.signaalhuis.command.followup.Met.adopted;
import static be.signaalhuis.command.followup.Met.agenda;
import static be.signaalhuis.command.followup.Met.cancelled;
import static be.signaalhuis.command.followup.Met.codes;
import static be.signaalhuis.command.followup.Met.decided;
import static be.signaalhuis.command.followup.Met.held;
import static be.signaalhuis.command.followup.Met.planned;
import static be.signaalhuis.command.followup.Met.reported;
import static be.signaalhuis.command.followup.Met.text;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationPlanned;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A meeting from its plan to its decision, each step with what one can and cannot do. */
class MeetingTest {

    private final FixtureConfiguration<Consultation> fixture = FollowUpFixture.of(Consultation.class);

    @Test
    void canBePlannedForALaterDayOrWrittenDownAfterwards() {
        for (var day : List.of(TODAY.plusMonths(6), DAY)) {
            FollowUpFixture.of(Consultation.class)
                    .givenNoPriorActivity()
                    .when(toPlan(day, null), AS_GENK)
                    .expectEvents(new ConsultationPlanned(
                            MEETING, GENK, BODY, Code.of("MONITORINGOVERLEG"), FIVE, day, LISTS));
        }
    }

    @Test
    void cannotBePlannedWithoutADayNorFarAhead() {
        cannotPlan(null, "plannedOn", "required");
        cannotPlan(TODAY.plusYears(10).plusDays(1), "plannedOn", "dateTooFar");
        cannotPlan(LocalDate.of(209, 1, 1), "plannedOn", "dateTooEarly");
    }

    @Test
    void cannotBePlannedOfABodyThatIsNoMore() {
        fixture.givenNoPriorActivity()
                .when(toPlan(DAY.plusDays(1), DAY), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("bodyEnded"));
    }

    @Test
    void canStillBeWrittenDownOfTheTimeWhenItsBodyMet() {
        fixture.givenNoPriorActivity().when(toPlan(DAY, DAY), AS_GENK).expectEvents(planned());
    }

    @Test
    void canGetAnAgenda() {
        fixture.given(planned()).when(toAdd(0, SIGNAL), AS_GENK).expectEvents(agenda(SIGNAL));
    }

    @Test
    void whatIsOnTheAgendaStaysWhenSomethingIsAddedByWhoeverIsNotShownIt() {
        fixture.given(planned(), agenda(SIGNAL))
                .when(toAdd(1, OTHER_SIGNAL), AS_GENK)
                .expectEvents(agenda(SIGNAL, OTHER_SIGNAL));
    }

    @Test
    void whatIsTakenOffTheAgendaGoesAndNothingElse() {
        var off = new AgendaChange(new Picked<>(List.of(), List.of(SIGNAL)), new Picked<>(List.of(), List.of()), null);
        fixture.given(planned(), agenda(SIGNAL, OTHER_SIGNAL))
                .when(new SetConsultationAgenda(MEETING, 1, off), AS_GENK)
                .expectEvents(agenda(OTHER_SIGNAL));
    }

    @Test
    void cannotHaveMoreOnItsAgendaThanItCanTalkAbout() {
        fixture.given(planned(), agenda(signals(500)))
                .when(toAdd(1, SIGNAL), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("addSignals", "tooMany"));
    }

    @Test
    void theSameAgendaAgainIsNoNews() {
        fixture.given(planned(), agenda(SIGNAL))
                .when(toAdd(1, SIGNAL), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotGetAnAgendaOnceItWasHeld() {
        fixture.given(planned(), held())
                .when(toAdd(1, SIGNAL), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("consultationHeld"));
    }

    @Test
    void canBeHeldWithoutAPartyThatHadToBeThereAndSaysSo() {
        var four = codes("WIJKONTWIKKELING", "JEUGD", "VEILIGHEIDSHUIS", "POLITIE", "OCMW");
        fixture.given(planned())
                .when(toHold(0, DAY, four, null), AS_GENK)
                .expectEvents(held(DAY, four, "DIVERSITEIT_EN_EDUCATIE"));
    }

    @Test
    void canBeHeldWithItsReportAtOnce() {
        fixture.given(planned())
                .when(toHold(0, DAY, FIVE, "wat er gezegd is"), AS_GENK)
                .expectEvents(held(), reported("wat er gezegd is"));
    }

    @Test
    void cannotBeHeldInTheFutureOrByNobody() {
        fixture.given(planned())
                .when(toHold(0, TODAY.plusDays(1), List.of(), " "), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("heldOn", "dateInFuture", "attendance", "required", "report", "blank"));
    }

    @Test
    void cannotBeHeldByAServiceThatDoesNotExist() {
        fixture.given(planned())
                .when(toHold(0, DAY, codes("BESTAAT_NIET"), null), AS_GENK)
                .expectException(badInput("attendance[0]", "codeUnknown"));
    }

    @Test
    void cannotBeHeldTwiceButSayingItAgainIsNoError() {
        fixture.given(planned(), held())
                .when(toHold(1, DAY.plusDays(1), FIVE, null), AS_GENK)
                .expectException(conflict("consultationHeld"));
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held())
                .when(toHold(1, DAY, FIVE, null), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void canBeReportedAfterwardsAndAgain() {
        fixture.given(planned(), held(), reported("kort"))
                .when(new WriteConsultationReport(MEETING, 2, text("lang")), AS_GENK)
                .expectEvents(reported("lang"));
    }

    @Test
    void cannotBeReportedBeforeItWasHeld() {
        fixture.given(planned())
                .when(new WriteConsultationReport(MEETING, 0, text("kort")), AS_GENK)
                .expectException(conflict("consultationNotHeld"));
    }

    @Test
    void cannotBeReportedAnewOnceTheReportIsAdopted() {
        fixture.given(planned(), held(), reported("kort"), adopted(DAY))
                .when(new WriteConsultationReport(MEETING, 3, text("lang")), AS_GENK)
                .expectException(conflict("reportAdopted"));
    }

    @Test
    void canHaveItsReportAdopted() {
        fixture.given(planned(), held(), reported("kort"))
                .when(toAdopt(2, TODAY), AS_GENK)
                .expectEvents(adopted(TODAY));
    }

    @Test
    void cannotHaveAReportAdoptedThatIsNotWritten() {
        fixture.given(planned(), held()).when(toAdopt(1, TODAY), AS_GENK).expectException(conflict("reportNotWritten"));
    }

    @Test
    void cannotHaveItsReportAdoptedBeforeItWasHeldOrInTheFuture() {
        fixture.given(planned(), held(), reported("kort"))
                .when(toAdopt(2, DAY.minusDays(1)), AS_GENK)
                .expectException(badInput("adoptedOn", "dateBefore"));
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held(), reported("kort"))
                .when(toAdopt(2, TODAY.plusDays(1)), AS_GENK)
                .expectException(badInput("adoptedOn", "dateInFuture"));
    }

    @Test
    void cannotHaveItsReportAdoptedTwiceButSayingItAgainIsNoError() {
        fixture.given(planned(), held(), reported("kort"), adopted(DAY))
                .when(toAdopt(3, TODAY), AS_GENK)
                .expectException(conflict("reportAdopted"));
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held(), reported("kort"), adopted(DAY))
                .when(toAdopt(3, DAY), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void canDecideThatPolicyMustBeAdjustedOrNeedNot() {
        for (var adjust : List.of(true, false)) {
            FollowUpFixture.of(Consultation.class)
                    .given(planned(), held())
                    .when(toDecide(1, adjust, "daarom"), AS_GENK)
                    .expectEvents(decided(adjust, "daarom"));
        }
    }

    @Test
    void cannotDecideBeforeItWasHeldNorWithoutAWhy() {
        fixture.given(planned())
                .when(toDecide(0, true, "daarom"), AS_GENK)
                .expectException(conflict("consultationNotHeld"));
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held())
                .when(toDecide(1, null, null), AS_GENK)
                .expectException(badInput("adjust", "required", "explanation", "required"));
    }

    @Test
    void canDecideOtherwiseUntilTheReportIsAdoptedAndNotAfter() {
        fixture.given(planned(), held(), reported("kort"), decided(true, "daarom"))
                .when(toDecide(3, false, "toch niet"), AS_GENK)
                .expectEvents(decided(false, "toch niet"));
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held(), reported("kort"), decided(true, "daarom"), adopted(DAY))
                .when(toDecide(4, false, "toch niet"), AS_GENK)
                .expectException(conflict("reportAdopted"));
    }

    @Test
    void canBeCancelledWhilePlannedOnly() {
        fixture.given(planned())
                .when(new CancelConsultation(MEETING, 0, text("niemand kon")), AS_GENK)
                .expectEvents(cancelled());
        FollowUpFixture.of(Consultation.class)
                .given(planned(), held())
                .when(new CancelConsultation(MEETING, 1, text("niemand kon")), AS_GENK)
                .expectException(conflict("consultationHeld"));
    }

    @Test
    void cannotBeCancelledWithoutReason() {
        fixture.given(planned())
                .when(new CancelConsultation(MEETING, 0, null), AS_GENK)
                .expectException(badInput("reason", "required"));
    }

    @Test
    void doesNotChangeOnceItIsCancelled() {
        fixture.given(planned(), cancelled())
                .when(toHold(1, DAY, FIVE, null), AS_GENK)
                .expectException(conflict("consultationCancelled"));
    }

    @Test
    void isNotThereForAnotherMunicipalityAndStaleForWhoeverSawAnEarlierVersion() {
        fixture.given(planned()).when(toHold(0, DAY, FIVE, null), AS_AS).expectException(unknown());
        FollowUpFixture.of(Consultation.class)
                .given(planned(), agenda(SIGNAL))
                .when(toHold(0, DAY, FIVE, null), AS_GENK)
                .expectException(stale(1));
    }

    private void cannotPlan(LocalDate day, String field, String code) {
        FollowUpFixture.of(Consultation.class)
                .givenNoPriorActivity()
                .when(toPlan(day, null), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(field, code));
    }

    private static PlanConsultation toPlan(LocalDate day, LocalDate bodyEndedOn) {
        var body = new MeetingBody(BODY, Code.of("MONITORINGOVERLEG"), FIVE, bodyEndedOn);
        return new PlanConsultation(MEETING, body, day, TODAY);
    }

    private static SignalId[] signals(int number) {
        return Stream.generate(UUID::randomUUID)
                .map(SignalId::new)
                .limit(number)
                .toArray(SignalId[]::new);
    }

    private static SetConsultationAgenda toAdd(long version, SignalId... signals) {
        var change = new AgendaChange(
                new Picked<>(List.of(signals), List.of()), new Picked<>(List.of(BOTTLENECK), List.of()), null);
        return new SetConsultationAgenda(MEETING, version, change);
    }

    private static HoldConsultation toHold(long version, LocalDate day, List<Code> attendance, String report) {
        return new HoldConsultation(MEETING, version, new Holding(day, attendance), text(report), TODAY);
    }

    private static AdoptConsultationReport toAdopt(long version, LocalDate day) {
        return new AdoptConsultationReport(MEETING, version, day, TODAY);
    }

    private static TakePolicyDecision toDecide(long version, Boolean adjust, String explanation) {
        return new TakePolicyDecision(MEETING, version, adjust, text(explanation));
    }
}
