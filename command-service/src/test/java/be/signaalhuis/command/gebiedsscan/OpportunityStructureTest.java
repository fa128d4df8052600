package be.signaalhuis.command.gebiedsscan;

import static be.signaalhuis.command.gebiedsscan.AScan.HELD;
import static be.signaalhuis.command.gebiedsscan.AScan.TODAY;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.events.gebiedsscan.StructureId;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Places that make crime easy: seen, and gone. */
class OpportunityStructureTest {

    private static final StructureId ID = new StructureId(UUID.fromString("01990000-0000-7000-8000-000000000006"));
    private static final Code AREA = Code.of("71016W26");
    private static final OpportunityStructureRegistered REGISTERED = new OpportunityStructureRegistered(
            ID,
            Code.of("71016"),
            Code.of("LEEGSTAND"),
            AREA,
            Code.of("2025"),
            HELD,
            Fresh.seal("voorbeeldplaats"),
            Fresh.seal("voorbeeldtekst"),
            CodeLists.current().version());

    private final FixtureConfiguration<OpportunityStructure> fixture = new AggregateTestFixture<>(
                    OpportunityStructure.class)
            .registerInjectableResource(new StructureRules(CodeLists.current()));

    @Test
    void canRegisterAPlaceThatMakesCrimeEasy() {
        fixture.givenNoPriorActivity()
                .when(toRegister("LEEGSTAND", AREA, HELD, "voorbeeldplaats"), AS_GENK)
                .expectEvents(REGISTERED);
    }

    @Test
    void cannotRegisterAPlaceWithoutSayingWhatAndWhere() {
        fixture.givenNoPriorActivity()
                .when(toRegister(null, null, null, null), AS_GENK)
                .expectNoEvents()
                .expectException(
                        badInput("kind", "required", "area", "required", "seenOn", "required", "place", "required"));
    }

    @Test
    void cannotRegisterAKindOrAnAreaThatDoesNotExist() {
        fixture.givenNoPriorActivity()
                .when(toRegister("KASTEEL", Code.of("71016W99"), HELD, "x"), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("kind", "codeUnknown", "area", "codeUnknown"));
    }

    @Test
    void cannotRegisterAPlaceInAnotherMunicipality() {
        fixture.givenNoPriorActivity()
                .when(toRegister("LEEGSTAND", AREA, HELD, "x"), AS_AS)
                .expectNoEvents()
                .expectException(badInput("area", "areaElsewhere"));
    }

    @Test
    void cannotSeeAPlaceInTheFuture() {
        fixture.givenNoPriorActivity()
                .when(toRegister("LEEGSTAND", AREA, TODAY.plusDays(1), "x"), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("seenOn", "dateInFuture"));
    }

    @Test
    void canRemoveAPlaceThatIsNoMore() {
        fixture.given(REGISTERED).when(toRemove(0, HELD), AS_GENK).expectEvents(removed(HELD));
    }

    @Test
    void cannotRemoveAPlaceBeforeItWasSeen() {
        fixture.given(REGISTERED)
                .when(toRemove(0, HELD.minusDays(1)), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("removedOn", "dateBefore"));
    }

    @Test
    void removingAgainInTheSameWayIsNoNews() {
        fixture.given(REGISTERED, removed(HELD))
                .when(toRemove(1, HELD), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotRemoveAPlaceTwice() {
        fixture.given(REGISTERED, removed(HELD))
                .when(toRemove(1, TODAY), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("structureRemoved"));
    }

    @Test
    void cannotRemoveThePlaceOfAnotherMunicipalityOrOfAnotherVersion() {
        fixture.given(REGISTERED).when(toRemove(0, HELD), AS_AS).expectException(unknown());
        fixture.given(REGISTERED).when(toRemove(3, HELD), AS_GENK).expectException(stale(0));
    }

    @Test
    void canBeReferredToInItsOwnArea() {
        fixture.given(REGISTERED)
                .when(new RequireStructureIn(ID, AREA), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotBeReferredToInAnotherAreaOrMunicipality() {
        fixture.given(REGISTERED)
                .when(new RequireStructureIn(ID, Code.of("71016W01")), AS_GENK)
                .expectException(badInput("area", "structureElsewhere"));
        fixture.given(REGISTERED).when(new RequireStructureIn(ID, AREA), AS_AS).expectException(unknown());
    }

    private static RegisterOpportunityStructure toRegister(String kind, Code area, LocalDate seenOn, String place) {
        return new RegisterOpportunityStructure(
                ID,
                kind == null ? null : Code.of(kind),
                area,
                seenOn,
                Fresh.seal(place),
                Fresh.seal("voorbeeldtekst"),
                TODAY);
    }

    private static RemoveOpportunityStructure toRemove(long version, LocalDate day) {
        return new RemoveOpportunityStructure(ID, version, day, Fresh.seal("voorbeeldtekst"), TODAY);
    }

    private static OpportunityStructureRemoved removed(LocalDate day) {
        return new OpportunityStructureRemoved(ID, day, Fresh.seal("voorbeeldtekst"));
    }
}
