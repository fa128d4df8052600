package be.signaalhuis.command.gebiedsscan;

import static be.signaalhuis.command.gebiedsscan.AScan.AREAS;
import static be.signaalhuis.command.gebiedsscan.AScan.FROM;
import static be.signaalhuis.command.gebiedsscan.AScan.TODAY;
import static be.signaalhuis.command.gebiedsscan.AScan.UNTIL;
import static be.signaalhuis.command.gebiedsscan.AScan.codes;
import static be.signaalhuis.command.gebiedsscan.AScan.toOpen;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** For which areas and which period a scan can be opened. */
class OpeningAScanTest {

    private final FixtureConfiguration<Gebiedsscan> fixture = AScan.fixture();

    @Test
    void canOpenAScanOfNeighbourhoodsOverAPeriod() {
        fixture.givenNoPriorActivity().when(toOpen(AREAS, FROM, UNTIL), AS_GENK).expectEvents(AScan.opened());
    }

    @Test
    void canOpenAScanOfAPeriodThatIsNotOverYet() {
        accepts(toOpen(AREAS, FROM, TODAY.plusMonths(9)));
    }

    @Test
    void cannotOpenAScanOfAPeriodThatHasNotBegun() {
        refuses(toOpen(AREAS, TODAY.plusDays(1), TODAY.plusDays(9)), "from", "dateInFuture");
    }

    @Test
    void cannotEndAPeriodBeforeItBegins() {
        refuses(toOpen(AREAS, FROM, FROM.minusDays(1)), "until", "dateBefore");
    }

    @Test
    void canOpenAScanOfTenYears() {
        accepts(toOpen(AREAS, FROM, FROM.plusYears(10)));
    }

    @Test
    void cannotOpenAScanOfMoreThanTenYears() {
        refuses(toOpen(AREAS, FROM, FROM.plusYears(10).plusDays(1)), "until", "periodTooLong");
        refuses(toOpen(AREAS, FROM, LocalDate.MAX), "until", "periodTooLong");
    }

    @Test
    void cannotOpenAScanWithoutAreaOrPeriod() {
        refuses(toOpen(null, null, null), "areas", "required", "from", "required", "until", "required");
    }

    @Test
    void cannotScanAnAreaThatDoesNotExist() {
        refuses(
                toOpen(codes("71016W26", "71016W99", null), FROM, UNTIL),
                "areas[1]",
                "codeUnknown",
                "areas[2]",
                "required");
    }

    @Test
    void cannotScanTheAreaOfAnotherMunicipality() {
        fixture.givenNoPriorActivity()
                .when(toOpen(codes("71016W26"), FROM, UNTIL), AS_AS)
                .expectNoEvents()
                .expectException(badInput("areas[0]", "areaElsewhere"));
    }

    @Test
    void canScanAreasOfTheDivisionOfBefore() {
        accepts(toOpen(codes("710161", "710162"), FROM, UNTIL));
    }

    @Test
    void cannotScanAreasOfTwoDivisions() {
        refuses(toOpen(codes("71016W26", "710161"), FROM, UNTIL), "areas[1]", "divisionMixed");
    }

    @Test
    void cannotScanLessThanANeighbourhoodNorMore() {
        refuses(toOpen(codes("71016A490", "71016"), FROM, UNTIL), "areas[0]", "codeUnknown", "areas[1]", "codeUnknown");
    }

    @Test
    void cannotNameAnAreaTwice() {
        refuses(toOpen(codes("71016W26", "71016W26"), FROM, UNTIL), "areas[1]", "codeTwice");
    }

    @Test
    void cannotNameMoreAreasThanThereCanBe() {
        refuses(toOpen(Collections.nCopies(101, Code.of("71016W26")), FROM, UNTIL), "areas", "tooMany");
    }

    @Test
    void cannotGiveATitleBeyondTheLimit() {
        refuses(
                new OpenGebiedsscan(AScan.SCAN, AREAS, FROM, UNTIL, Fresh.seal("t".repeat(201)), TODAY),
                "title",
                "tooLong");
    }

    private void accepts(OpenGebiedsscan command) {
        fixture.givenNoPriorActivity().when(command, AS_GENK).expectSuccessfulHandlerExecution();
    }

    private void refuses(OpenGebiedsscan command, String... fieldsAndCodes) {
        fixture.given(List.of()).when(command, AS_GENK).expectNoEvents().expectException(badInput(fieldsAndCodes));
    }
}
