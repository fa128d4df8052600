package be.signaalhuis.command.meldpunt;

import static be.signaalhuis.command.meldpunt.AReport.inGenk;
import static be.signaalhuis.command.meldpunt.Told.closed;
import static be.signaalhuis.command.meldpunt.Told.corrected;
import static be.signaalhuis.command.meldpunt.Told.registered;
import static be.signaalhuis.command.meldpunt.Told.registeredOutside;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For which desk there is a report at all, and whether a caller saw the report as it stands. */
class FindingAReportTest {

    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 5);

    private final FixtureConfiguration<DiscriminationReport> fixture = ReportFixture.ofAReport();

    static Stream<Object> changesOfTheFirstVersion() {
        return Stream.of(
                Asked.toCorrect(0, Asked.domain(AReport.code("ONDERWIJS"))),
                Asked.toClose(0, CLOSED, "ADVIES"),
                Asked.toWithdraw(0, AReport.TODAY, "DOOR_MELDER"));
    }

    @ParameterizedTest
    @MethodSource("changesOfTheFirstVersion")
    void cannotChangeAFileOfAnotherDesk(Object command) {
        fixture.given(registered(inGenk()))
                .when(command, AS_AS)
                .expectNoEvents()
                .expectException(unknown());
    }

    @ParameterizedTest
    @MethodSource("changesOfTheFirstVersion")
    void canChangeAFileWhoseFactsLieInTheOwnArea(Object command) {
        fixture.given(registered(AReport.in("71002"))).when(command, AS_AS).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("changesOfTheFirstVersion")
    void canChangeAFileWhoseReporterLivesInTheOwnArea(Object command) {
        fixture.given(registered(inGenk().livingIn("71002")))
                .when(command, AS_AS)
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @MethodSource("changesOfTheFirstVersion")
    void canChangeAFileOutsideEveryAreaThatTheDeskItselfRegistered(Object command) {
        fixture.given(registeredOutside(AReport.in("71004")))
                .when(command, AS_GENK)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void cannotReopenAFileOfAnotherDesk() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(Asked.toReopen(1, CLOSED), AS_AS)
                .expectNoEvents()
                .expectException(unknown());
    }

    @Test
    void aForeignFileIsUnknownWhateverItsState() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(Asked.toCorrect(0, Asked.nothing()), AS_AS)
                .expectException(unknown());
    }

    @ParameterizedTest
    @MethodSource("changesOfTheFirstVersion")
    void cannotChangeAVersionThatIsNoLongerTheLast(Object command) {
        fixture.given(registered(inGenk()), corrected(inGenk().about("TAAL"), Asked.REASON))
                .when(command, AS_GENK)
                .expectNoEvents()
                .expectException(stale(1));
    }

    @Test
    void cannotChangeAVersionThatDoesNotExistYet() {
        fixture.given(registered(inGenk()))
                .when(Asked.toClose(4, CLOSED, "ADVIES"), AS_GENK)
                .expectNoEvents()
                .expectException(stale(0));
    }

    @Test
    void cannotReopenAVersionThatIsNoLongerTheLast() {
        fixture.given(registered(inGenk()), closed(CLOSED, "ADVIES"))
                .when(Asked.toReopen(0, CLOSED), AS_GENK)
                .expectNoEvents()
                .expectException(stale(1));
    }
}
