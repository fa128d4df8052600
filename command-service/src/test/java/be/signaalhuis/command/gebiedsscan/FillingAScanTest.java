package be.signaalhuis.command.gebiedsscan;

import static be.signaalhuis.command.gebiedsscan.AScan.HOUSING;
import static be.signaalhuis.command.gebiedsscan.AScan.READ;
import static be.signaalhuis.command.gebiedsscan.AScan.STREET;
import static be.signaalhuis.command.gebiedsscan.AScan.adopted;
import static be.signaalhuis.command.gebiedsscan.AScan.cell;
import static be.signaalhuis.command.gebiedsscan.AScan.completed;
import static be.signaalhuis.command.gebiedsscan.AScan.opened;
import static be.signaalhuis.command.gebiedsscan.AScan.revised;
import static be.signaalhuis.command.gebiedsscan.AScan.toComplete;
import static be.signaalhuis.command.gebiedsscan.AScan.validated;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** What can be written in a scan, and when. */
class FillingAScanTest {

    private final FixtureConfiguration<Gebiedsscan> fixture = AScan.fixture();

    @Test
    void canWriteStreetKnowledgeBeforeAnybodyInterpretsIt() {
        fixture.given(opened()).when(toComplete(0, HOUSING, STREET), AS_GENK).expectEvents(completed(HOUSING, STREET));
    }

    @Test
    void canInterpretWithoutLosingTheStreetKnowledge() {
        fixture.given(opened(), completed(HOUSING, STREET))
                .when(toComplete(1, HOUSING, READ), AS_GENK)
                .expectEvents(completed(HOUSING, READ.over(STREET)));
    }

    @Test
    void writingTheSameAgainIsNoNews() {
        fixture.given(opened(), completed(HOUSING, READ))
                .when(toComplete(1, HOUSING, READ), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotInterpretWithoutSayingHowSureOneIs() {
        refuses(HOUSING, new CellTexts(null, Fresh.seal("voorbeeldduiding"), null), "confidence", "required");
    }

    @Test
    void cannotWriteNothing() {
        refuses(HOUSING, CellTexts.NONE, "interpretation", "required");
    }

    @Test
    void cannotFillInAnAreaThatIsNotScanned() {
        refuses(cell("71016W01", "HUISVESTING"), READ, "area", "areaNotScanned");
    }

    @Test
    void cannotFillInALifeDomainThatDoesNotExist() {
        refuses(cell("71016W26", "WEER"), READ, "lifeDomain", "codeUnknown");
    }

    @Test
    void cannotFillInNoCell() {
        refuses(new ScanCell(null, null), READ, "area", "required", "lifeDomain", "required");
    }

    @Test
    void cannotBeSureInAWayThatDoesNotExist() {
        refuses(HOUSING, new CellTexts(null, Fresh.seal("voorbeeld"), Code.of("HEEL")), "confidence", "codeUnknown");
    }

    @Test
    void cannotWriteBeyondTheLimit() {
        var tooMuch = Fresh.seal("t".repeat(20_001));
        refuses(
                HOUSING,
                new CellTexts(tooMuch, tooMuch, Code.of("LAAG")),
                "streetKnowledge",
                "tooLong",
                "interpretation",
                "tooLong");
    }

    @Test
    void canFillInAfterTheValidation() {
        fixture.given(opened(), completed(HOUSING, READ), validated())
                .when(toComplete(2, HOUSING, STREET), AS_GENK)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void cannotFillInAnAdoptedVersion() {
        fixture.given(opened(), completed(HOUSING, READ), validated(), adopted(1))
                .when(toComplete(3, HOUSING, STREET), AS_GENK)
                .expectNoEvents()
                .expectException(conflict("scanAdopted"));
    }

    @Test
    void canFillInTheNextVersion() {
        fixture.given(opened(), completed(HOUSING, READ), validated(), adopted(1), revised(2))
                .when(toComplete(4, HOUSING, STREET), AS_GENK)
                .expectEvents(completed(HOUSING, READ.over(STREET)));
    }

    @Test
    void cannotFillInTheScanOfAnotherMunicipality() {
        fixture.given(opened())
                .when(toComplete(0, HOUSING, READ), AS_AS)
                .expectNoEvents()
                .expectException(unknown());
    }

    @Test
    void cannotFillInAVersionThatIsNoLongerTheLast() {
        fixture.given(opened(), completed(HOUSING, READ))
                .when(toComplete(0, HOUSING, STREET), AS_GENK)
                .expectNoEvents()
                .expectException(stale(1));
    }

    private void refuses(ScanCell cell, CellTexts texts, String... fieldsAndCodes) {
        fixture.given(opened())
                .when(toComplete(0, cell, texts), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }
}
