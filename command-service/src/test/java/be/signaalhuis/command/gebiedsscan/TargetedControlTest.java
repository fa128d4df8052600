package be.signaalhuis.command.gebiedsscan;

import static be.signaalhuis.command.gebiedsscan.AScan.HELD;
import static be.signaalhuis.command.gebiedsscan.AScan.PARTIES;
import static be.signaalhuis.command.gebiedsscan.AScan.SCAN;
import static be.signaalhuis.command.gebiedsscan.AScan.TODAY;
import static be.signaalhuis.command.gebiedsscan.AScan.codes;
import static be.signaalhuis.command.gebiedsscan.AScan.opened;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Controls that follow from a scan: planned, and held. */
class TargetedControlTest {

    private static final ControlId ID = new ControlId(UUID.fromString("01990000-0000-7000-8000-000000000007"));
    private static final StructureId STRUCTURE =
            new StructureId(UUID.fromString("01990000-0000-7000-8000-000000000006"));
    private static final Code AREA = Code.of("71016W26");
    private static final TargetedControlPlanned PLANNED = new TargetedControlPlanned(
            ID,
            Code.of("71016"),
            SCAN,
            AREA,
            TODAY.plusDays(5),
            List.of(STRUCTURE),
            PARTIES,
            Fresh.seal("voorbeelddoel"),
            CodeLists.current().version());

    private final FixtureConfiguration<TargetedControl> fixture = new AggregateTestFixture<>(TargetedControl.class)
            .registerInjectableResource(new ScanRules(CodeLists.current()));

    @Test
    void canPlanAControl() {
        fixture.givenNoPriorActivity()
                .when(toPlan(TODAY.plusDays(5), List.of(STRUCTURE), PARTIES), AS_GENK)
                .expectEvents(PLANNED);
    }

    @Test
    void cannotPlanAControlOfNothingByNobody() {
        fixture.givenNoPriorActivity()
                .when(new PlanTargetedControl(ID, null, null, null, List.of(), List.of(), null, TODAY), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(
                        "scan",
                        "required",
                        "area",
                        "required",
                        "plannedOn",
                        "required",
                        "services",
                        "required",
                        "aim",
                        "required"));
    }

    @Test
    void cannotPlanAControlYearsAhead() {
        refuses(toPlan(TODAY.plusYears(2).plusDays(1), List.of(), PARTIES), "plannedOn", "dateInFuture");
    }

    @Test
    void cannotPlanAControlWithAServiceThatDoesNotExistOrTwice() {
        refuses(
                toPlan(TODAY, List.of(), codes("SPOOK", "POLITIE", "POLITIE")),
                "services[0]",
                "codeUnknown",
                "services[2]",
                "codeTwice");
    }

    @Test
    void cannotNameAStructureTwiceOrTooMany() {
        refuses(toPlan(TODAY, List.of(STRUCTURE, STRUCTURE), PARTIES), "structures[1]", "codeTwice");
        refuses(toPlan(TODAY, Collections.nCopies(51, STRUCTURE), PARTIES), "structures", "tooMany");
    }

    @Test
    void canRecordTheResult() {
        fixture.given(PLANNED).when(toRecord(0, HELD), AS_GENK).expectEvents(held(HELD));
    }

    @Test
    void cannotRecordAResultOfTheFutureOrNone() {
        fixture.given(PLANNED)
                .when(toRecord(0, TODAY.plusDays(1)), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("heldOn", "dateInFuture"));
        fixture.given(PLANNED)
                .when(new RecordTargetedControlResult(ID, 0, null, null, TODAY), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("heldOn", "required", "outcome", "required"));
    }

    @Test
    void recordingTheSameResultAgainIsNoNews() {
        fixture.given(PLANNED, held(HELD))
                .when(toRecord(1, HELD), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotRecordAnotherResult() {
        fixture.given(PLANNED, held(HELD))
                .when(toRecord(1, TODAY), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("controlHeld"));
    }

    @Test
    void cannotTouchTheControlOfAnotherMunicipalityOrOfAnotherVersion() {
        fixture.given(PLANNED).when(toRecord(0, HELD), AS_AS).expectException(unknown());
        fixture.given(PLANNED).when(toRecord(7, HELD), AS_GENK).expectException(stale(0));
    }

    @Test
    void canFollowFromAScanOfTheArea() {
        AScan.fixture()
                .given(opened())
                .when(new RequireScannedArea(SCAN, AREA), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotFollowFromAScanOfOtherAreasOrOfAnotherMunicipality() {
        var scan = AScan.fixture();
        scan.given(opened())
                .when(new RequireScannedArea(SCAN, Code.of("71016W01")), AS_GENK)
                .expectException(badInput("area", "areaNotScanned"));
        scan.given(opened()).when(new RequireScannedArea(SCAN, AREA), AS_AS).expectException(unknown());
    }

    private void refuses(PlanTargetedControl plan, String... fieldsAndCodes) {
        fixture.givenNoPriorActivity().when(plan, AS_GENK).expectNoEvents().expectException(badInput(fieldsAndCodes));
    }

    private static PlanTargetedControl toPlan(LocalDate day, List<StructureId> structures, List<Code> services) {
        return new PlanTargetedControl(ID, SCAN, AREA, day, structures, services, Fresh.seal("voorbeelddoel"), TODAY);
    }

    private static RecordTargetedControlResult toRecord(long version, LocalDate day) {
        return new RecordTargetedControlResult(ID, version, day, Fresh.seal("voorbeeldresultaat"), TODAY);
    }

    private static TargetedControlResultRecorded held(LocalDate day) {
        return new TargetedControlResultRecorded(ID, day, Fresh.seal("voorbeeldresultaat"));
    }
}
