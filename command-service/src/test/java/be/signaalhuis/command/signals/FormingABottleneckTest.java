package be.signaalhuis.command.signals;

import static be.signaalhuis.command.signals.BottleneckFixture.BEHIND_A_WALL;
import static be.signaalhuis.command.signals.BottleneckFixture.NOWHERE;
import static be.signaalhuis.command.signals.BottleneckFixture.OF_AS;
import static be.signaalhuis.command.signals.BottleneckFixture.ONE;
import static be.signaalhuis.command.signals.BottleneckFixture.RETRACTED;
import static be.signaalhuis.command.signals.BottleneckFixture.THREE;
import static be.signaalhuis.command.signals.BottleneckFixture.TODAY;
import static be.signaalhuis.command.signals.BottleneckFixture.TWO;
import static be.signaalhuis.command.signals.BottleneckFixture.codes;
import static be.signaalhuis.command.signals.BottleneckFixture.signals;
import static be.signaalhuis.command.signals.BottleneckFixture.toForm;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.CoordinatorAssigned;
import be.signaalhuis.events.signals.ServicesInvolved;
import be.signaalhuis.events.signals.SignalUnbundled;
import be.signaalhuis.events.signals.SignalsBundled;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What can and cannot be one problem, and who works on it. */
class FormingABottleneckTest {

    private static final BottleneckId ID = BottleneckFixture.ID;
    private static final Sealed<String> REASON = Fresh.seal("voorbeeldreden");

    private final BottleneckFixture fixture = new BottleneckFixture();

    @Nested
    class Forming {

        @Test
        void canBundleSignalsUnderOneCoordinatorWithServices() {
            fixture.nothing()
                    .when(toForm(signals(ONE, TWO), "WIJKONTWIKKELING", "JEUGD", "POLITIE"), Who.ANALYST)
                    .expectEvents(BottleneckFixture.asFormed());
        }

        @Test
        void canBundleOneSignalUnderACoordinatorAlone() {
            fixture.nothing().when(toForm(signals(ONE), "POLITIE"), Who.ANALYST).expectSuccessfulHandlerExecution();
        }

        @Test
        void cannotBundleWithoutWhatIsRequired() {
            var empty = new FormBottleneck(ID, TODAY, null, null, List.of(), null, List.of(), TODAY);
            fixture.nothing()
                    .when(empty, Who.ANALYST)
                    .expectException(badInput(
                            "title", "required",
                            "lifeDomain", "required",
                            "signals", "required",
                            "coordinator", "required"));
        }

        @Test
        void cannotBundleSignalsThatAreNotThereForTheCaller() {
            fixture.nothing()
                    .when(toForm(signals(ONE, NOWHERE, OF_AS, BEHIND_A_WALL, null), "POLITIE"), Who.ANALYST)
                    .expectException(badInput(
                            "signals[1]", "signalUnknown",
                            "signals[2]", "signalUnknown",
                            "signals[3]", "signalUnknown",
                            "signals[4]", "required"));
        }

        @Test
        void cannotBundleASignalThatCountsNoMoreNorOneTwice() {
            fixture.nothing()
                    .when(toForm(signals(ONE, RETRACTED, ONE), "POLITIE"), Who.ANALYST)
                    .expectException(badInput("signals[1]", "signalCountsNoMore", "signals[2]", "signalTwice"));
        }

        @Test
        void cannotBundleTooMany() {
            fixture.nothing()
                    .when(toForm(Collections.nCopies(201, ONE), "POLITIE"), Who.ANALYST)
                    .expectException(badInput("signals", "tooMany"));
        }

        @Test
        void cannotNameServicesThatAreNoneOrTwiceOrCoordinateAlready() {
            fixture.nothing()
                    .when(toForm(signals(ONE), "POLITIE", "CIRCUS", "JEUGD", "JEUGD", "POLITIE", null), Who.ANALYST)
                    .expectException(badInput(
                            "services[0]", "codeUnknown",
                            "services[2]", "serviceTwice",
                            "services[3]", "coordinatorAlready",
                            "services[4]", "required"));
        }

        @Test
        void cannotFormItInTheFuture() {
            var tomorrow = TODAY.plusDays(1);
            var command = new FormBottleneck(
                    ID, tomorrow, REASON, Code.of("ZORG"), signals(ONE), Code.of("OCMW"), List.of(), TODAY);
            fixture.nothing().when(command, Who.ANALYST).expectException(badInput("formedOn", "dateInFuture"));
        }
    }

    @Nested
    class Bundling {

        @Test
        void canAddOthersThanThoseItHolds() {
            fixture.formed()
                    .when(new BundleSignals(ID, 0, signals(TWO, THREE)), Who.ANALYST)
                    .expectEvents(new SignalsBundled(ID, signals(THREE)));
        }

        @Test
        void addingWhatItHoldsIsNoEvent() {
            fixture.formed()
                    .when(new BundleSignals(ID, 0, signals(ONE)), Who.ANALYST)
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void cannotAddWhatIsNotThere() {
            fixture.formed()
                    .when(new BundleSignals(ID, 0, signals(NOWHERE)), Who.ANALYST)
                    .expectException(badInput("signals[0]", "signalUnknown"));
        }

        @Test
        void canTakeOneOut() {
            fixture.formed()
                    .when(new UnbundleSignal(ID, 0, ONE, REASON), Who.ANALYST)
                    .expectEvents(new SignalUnbundled(ID, ONE, REASON));
        }

        @Test
        void cannotTakeOneOutForNoReasonNorOneThatIsNotInIt() {
            fixture.formed()
                    .when(new UnbundleSignal(ID, 0, ONE, null), Who.ANALYST)
                    .expectException(badInput("reason", "required"));
            fixture.formed()
                    .when(new UnbundleSignal(ID, 0, THREE, REASON), Who.ANALYST)
                    .expectException(unknown());
        }

        @Test
        void cannotTakeOutTheLast() {
            fixture.formed(new SignalUnbundled(ID, ONE, REASON))
                    .when(new UnbundleSignal(ID, 1, TWO, REASON), Who.ANALYST)
                    .expectException(conflict("bottleneckOfNothing"));
        }
    }

    @Nested
    class Working {

        @Test
        void canBeCoordinatedByAnotherService() {
            fixture.formed()
                    .when(new AssignCoordinator(ID, 0, Code.of("OCMW"), TODAY), Who.ANALYST)
                    .expectEvents(new CoordinatorAssigned(ID, Code.of("OCMW"), ASignal.LISTS));
        }

        @Test
        void aServiceThatComesToCoordinateIsNoFurtherServiceAnyMore() {
            fixture.formed()
                    .when(new AssignCoordinator(ID, 0, Code.of("JEUGD"), TODAY), Who.ANALYST)
                    .expectEvents(
                            new CoordinatorAssigned(ID, Code.of("JEUGD"), ASignal.LISTS),
                            new ServicesInvolved(ID, codes("POLITIE"), ASignal.LISTS));
        }

        @Test
        void theSameCoordinatorIsNoEvent() {
            fixture.formed()
                    .when(new AssignCoordinator(ID, 0, Code.of("WIJKONTWIKKELING"), TODAY), Who.ANALYST)
                    .expectNoEvents();
        }

        @Test
        void cannotBeCoordinatedByNobody() {
            fixture.formed()
                    .when(new AssignCoordinator(ID, 0, null, TODAY), Who.ANALYST)
                    .expectException(badInput("coordinator", "required"));
        }

        @Test
        void canInvolveOtherServicesOrNone() {
            fixture.formed()
                    .when(new InvolveServices(ID, 0, List.of(), TODAY), Who.ANALYST)
                    .expectEvents(new ServicesInvolved(ID, List.of(), ASignal.LISTS));
        }

        @Test
        void cannotInvolveTheCoordinator() {
            fixture.formed()
                    .when(new InvolveServices(ID, 0, codes("WIJKONTWIKKELING"), TODAY), Who.ANALYST)
                    .expectException(badInput("services[0]", "coordinatorAlready"));
        }

        @Test
        void theSameServicesAreNoEvent() {
            fixture.formed()
                    .when(new InvolveServices(ID, 0, codes("JEUGD", "POLITIE"), TODAY), Who.ANALYST)
                    .expectNoEvents();
        }
    }

    @Test
    void cannotChangeABottleneckOfAnotherMunicipality() {
        fixture.formed()
                .when(new InvolveServices(ID, 0, List.of(), TODAY), Who.ANALYST_OF_AS)
                .expectException(unknown());
    }

    @Test
    void cannotChangeWhatSomebodyChangedMeanwhile() {
        fixture.formed(new SignalsBundled(ID, signals(THREE)))
                .when(new InvolveServices(ID, 0, List.of(), TODAY), Who.ANALYST)
                .expectException(stale(1));
    }
}
