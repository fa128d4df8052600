package be.signaalhuis.command.signals;

import static be.signaalhuis.command.signals.BottleneckFixture.FORMED;
import static be.signaalhuis.command.signals.BottleneckFixture.ID;
import static be.signaalhuis.command.signals.BottleneckFixture.ONE;
import static be.signaalhuis.command.signals.BottleneckFixture.THREE;
import static be.signaalhuis.command.signals.BottleneckFixture.TODAY;
import static be.signaalhuis.command.signals.BottleneckFixture.signals;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.conflict;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckReopened;
import be.signaalhuis.events.signals.BottleneckTackled;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a bottleneck goes to policy and how it ends. */
class TacklingABottleneckTest {

    private static final Sealed<String> TEXT = Fresh.seal("voorbeeldtekst");
    private static final LocalDate THEN = FORMED.plusDays(1);
    private static final LocalDate BEFORE = FORMED.minusDays(1);
    private static final Code COLLEGE = Code.of("COLLEGE");

    private final BottleneckFixture fixture = new BottleneckFixture();

    @Test
    void canBePutBeforeAPolicyBody() {
        fixture.formed().when(toEscalate(0, THEN), Who.SCANMANAGER).expectEvents(escalated());
    }

    @Test
    void cannotBePutBeforeNobodyWithNoQuestionOrBeforeItWasFormed() {
        fixture.formed()
                .when(new EscalateBottleneck(ID, 0, BEFORE, null, null, TODAY), Who.ANALYST)
                .expectException(badInput(
                        "escalatedOn", "dateBefore",
                        "body", "required",
                        "question", "required"));
    }

    @Test
    void cannotBePutBeforeAnotherWhileAnAnswerIsAwaited() {
        fixture.formed(escalated()).when(toEscalate(1, TODAY), Who.ANALYST).expectException(conflict("answerAwaited"));
    }

    @Test
    void canBePutBeforeAnotherAfterTheAnswer() {
        fixture.formed(escalated(), answered())
                .when(toEscalate(2, TODAY), Who.ANALYST)
                .expectEvents(new BottleneckEscalated(ID, TODAY, COLLEGE, TEXT, ASignal.LISTS));
    }

    @Test
    void canBeAnsweredAlsoAfterAllWasDone() {
        fixture.formed(escalated()).when(toAnswer(1, TODAY), Who.ANALYST).expectEvents(answered());
        fixture.formed(escalated(), tackled())
                .when(toAnswer(2, TODAY), Who.ANALYST)
                .expectEvents(answered());
    }

    @Test
    void cannotBeAnsweredUnaskedOrBeforeItWasAsked() {
        fixture.formed().when(toAnswer(0, TODAY), Who.ANALYST).expectException(conflict("noAnswerAwaited"));
        fixture.formed(escalated())
                .when(toAnswer(1, FORMED), Who.ANALYST)
                .expectException(badInput("answeredOn", "dateBefore"));
    }

    @Test
    void canBeTackled() {
        fixture.formed()
                .when(new TackleBottleneck(ID, 0, TODAY, TEXT, TODAY), Who.ANALYST)
                .expectEvents(tackled());
    }

    @Test
    void cannotBeTackledBeforeItWasFormedOrWithoutSayingHow() {
        fixture.formed()
                .when(new TackleBottleneck(ID, 0, BEFORE, null, TODAY), Who.ANALYST)
                .expectException(badInput("tackledOn", "dateBefore", "how", "required"));
    }

    @Test
    void canBeBegunAgain() {
        fixture.formed(tackled())
                .when(new ReopenBottleneck(ID, 1, TODAY, TEXT, TODAY), Who.ANALYST)
                .expectEvents(new BottleneckReopened(ID, TODAY, TEXT));
    }

    @Test
    void cannotBeBegunAgainBeforeItWasTackledOrForNoReason() {
        fixture.formed(tackled())
                .when(new ReopenBottleneck(ID, 1, THEN, null, TODAY), Who.ANALYST)
                .expectException(badInput("reason", "required", "reopenedOn", "dateBefore"));
    }

    @Test
    void cannotBeBegunAgainWhileItIsWorkedOn() {
        fixture.formed()
                .when(new ReopenBottleneck(ID, 0, TODAY, TEXT, TODAY), Who.ANALYST)
                .expectException(conflict("bottleneckOpen"));
    }

    static Stream<Object> everythingElse() {
        return Stream.of(
                new BundleSignals(ID, 1, signals(THREE)),
                new UnbundleSignal(ID, 1, ONE, TEXT),
                new AssignCoordinator(ID, 1, Code.of("OCMW"), TODAY),
                new InvolveServices(ID, 1, List.of(), TODAY),
                toEscalate(1, TODAY),
                new TackleBottleneck(ID, 1, TODAY, TEXT, TODAY));
    }

    @ParameterizedTest
    @MethodSource("everythingElse")
    void cannotChangeWhatWasTackled(Object command) {
        fixture.formed(tackled()).when(command, Who.ANALYST).expectException(conflict("bottleneckTackled"));
    }

    private static EscalateBottleneck toEscalate(long version, LocalDate day) {
        return new EscalateBottleneck(ID, version, day, COLLEGE, TEXT, TODAY);
    }

    private static AnswerBottleneck toAnswer(long version, LocalDate day) {
        return new AnswerBottleneck(ID, version, day, TEXT, TODAY);
    }

    private static BottleneckEscalated escalated() {
        return new BottleneckEscalated(ID, THEN, COLLEGE, TEXT, ASignal.LISTS);
    }

    private static BottleneckAnswered answered() {
        return new BottleneckAnswered(ID, TODAY, TEXT);
    }

    private static BottleneckTackled tackled() {
        return new BottleneckTackled(ID, TODAY, TEXT);
    }
}
