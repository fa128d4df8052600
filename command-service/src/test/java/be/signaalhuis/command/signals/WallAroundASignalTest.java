package be.signaalhuis.command.signals;

import static be.signaalhuis.command.signals.ASignal.ofNuisance;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalReviewed;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may touch a signal, and for whom it looks as if it were not there. */
class WallAroundASignalTest {

    private static final ReviewSignal REVIEW = new ReviewSignal(ASignal.ID, 0, null, ASignal.TODAY);

    private final SignalFixture fixture = new SignalFixture();

    static Stream<Map<String, String>> whoMayTouchWhatIsShared() {
        return Stream.of(Who.OFFICER, Who.COLLEAGUE, Who.ANALYST, Who.SCANMANAGER);
    }

    @ParameterizedTest
    @MethodSource("whoMayTouchWhatIsShared")
    void canTouchASharedSignalOfTheOwnOrganisationOrAsTheScan(Map<String, String> who) {
        fixture.logged(Who.OFFICER, ofNuisance().logged())
                .when(REVIEW, who)
                .expectEvents(new SignalReviewed(ASignal.ID, ASignal.TODAY, null));
    }

    static Stream<Map<String, String>> whoMayNot() {
        return Stream.of(Who.OFFICER_ELSEWHERE, Who.LCO, Who.ANALYST_OF_AS, Who.WITHOUT_ORGANISATION);
    }

    @ParameterizedTest
    @MethodSource("whoMayNot")
    void cannotTouchASharedSignalOfAnotherOrganisationOrMunicipality(Map<String, String> who) {
        fixture.logged(Who.OFFICER, ofNuisance().logged()).when(REVIEW, who).expectException(unknown());
    }

    @Test
    void canTouchWhatIsKeptToTheOwnService() {
        fixture.logged(Who.OFFICER, keptClose().logged())
                .when(REVIEW, Who.COLLEAGUE)
                .expectSuccessfulHandlerExecution();
    }

    static Stream<Map<String, String>> otherServices() {
        return Stream.concat(whoMayNot(), Stream.of(Who.ANALYST, Who.SCANMANAGER));
    }

    @ParameterizedTest
    @MethodSource("otherServices")
    void cannotTouchWhatIsKeptToAnotherService(Map<String, String> who) {
        fixture.logged(Who.OFFICER, keptClose().logged()).when(REVIEW, who).expectException(unknown());
    }

    @Test
    void whoeverWorksForNoOrganisationSharesNoneWithOthersWhoDoNot() {
        fixture.logged(Who.WITHOUT_ORGANISATION, ofNuisance().logged())
                .when(REVIEW, Who.WITHOUT_ORGANISATION)
                .expectException(unknown());
    }

    @Test
    void theWallStandsFromTheMomentASignalIsKeptToItsService() {
        var regraded = new SignalRegraded(
                ASignal.ID,
                null,
                null,
                Sharing.OWN_SERVICE,
                ofNuisance().telling(null, "x").content().summary(),
                ASignal.LISTS);
        fixture.logged(Who.OFFICER, ofNuisance().logged(), regraded)
                .when(new ReviewSignal(ASignal.ID, 1, null, ASignal.TODAY), Who.ANALYST)
                .expectException(unknown());
    }

    @Test
    void whatWasNotRetainedIsThereForNobody() {
        fixture.logged(
                        Who.ANALYST,
                        new SignalNotRetained(
                                ASignal.ID, ASignal.GENK, Code.of("TRADITIONELE_BELEVING"), ASignal.LISTS))
                .when(REVIEW, Who.ANALYST)
                .expectException(unknown());
    }

    private static ASignal keptClose() {
        return ofNuisance().shared("EIGEN_DIENST");
    }
}
