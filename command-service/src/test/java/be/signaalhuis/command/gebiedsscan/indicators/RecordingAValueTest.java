package be.signaalhuis.command.gebiedsscan.indicators;

import static be.signaalhuis.command.gebiedsscan.indicators.AValue.inhabitants;
import static be.signaalhuis.command.testing.Refusals.AS_AS;
import static be.signaalhuis.command.testing.Refusals.AS_GENK;
import static be.signaalhuis.command.testing.Refusals.badInput;
import static be.signaalhuis.command.testing.Refusals.stale;
import static be.signaalhuis.command.testing.Refusals.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingAValueTest {

    private static final Map<String, String> THIS_TASK = Map.of(MetaDataKeys.TASK, "this");

    private final FixtureConfiguration<IndicatorValue> fixture = AValue.fixture();

    @ParameterizedTest
    @ValueSource(strings = {"71016W26", "7101625", "GENK_OOST", "71016", "71002", "70000"})
    void canRecordAValueOfANeighbourhoodATownOrTheProvince(String area) {
        accepts(inhabitants().in(area));
    }

    @ParameterizedTest
    @CsvSource({"71016B1AB, neighbourhoodExpected", "71016W32, codeUnknown", "BUITENLAND, codeUnknown"})
    void cannotRecordAValueOfAnythingElse(String area, String code) {
        refuses(inhabitants().in(area), "area", code);
    }

    @Test
    void cannotRecordAValueOfAPartOfAnotherTown() {
        var given = inhabitants().given();
        var ofAs = new GivenValue(
                Code.of("71002"),
                given.indicator(),
                given.area(),
                given.lifeDomain(),
                given.period(),
                given.value(),
                given.unit(),
                given.sourceId(),
                given.source());
        fixture.givenNoPriorActivity()
                .when(new RecordIndicatorValue(ofAs.id(), ofAs, AValue.TODAY), AS_AS)
                .expectNoEvents()
                .expectException(badInput("area", "areaElsewhere"));
    }

    @ParameterizedTest
    @CsvSource({
        "BEVOLKINGSDICHTHEID, indicatorComputed",
        "AANDEEL_NIET_BELGEN, indicatorComputed",
        "ONDERBESCHERMING, indicatorNotMeasurable",
        "GELUK, codeUnknown"
    })
    void cannotTypeWhatIsComputedOrCannotBeMeasured(String indicator, String code) {
        refuses(inhabitants().of(indicator), "indicator", code);
    }

    @Test
    void cannotCountAnIndicatorInAnotherUnit() {
        refuses(inhabitants().countedIn("PROCENT"), "unit", "unitOther");
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "2026-06, true", "2026-06-02, false", "2027, false", "0202, false"})
    void aPeriodHasBegun(String period, boolean good) {
        if (good) {
            accepts(inhabitants().during(period));
        } else {
            var code = period.equals("0202") ? "dateTooEarly" : "dateInFuture";
            refuses(inhabitants().during(period), "period", code);
        }
    }

    @ParameterizedTest
    @CsvSource({"99999999999.9999, true", "100000000000, false", "1.00001, false", "0, true", "1E+11, false"})
    void aValueHasSoManyDigits(String value, boolean good) {
        if (good) {
            accepts(inhabitants().being(value));
        } else {
            refuses(inhabitants().being(value), "value", "numberTooLong");
        }
    }

    @Test
    void aSourceIsATextOfFiveHundredSigns() {
        accepts(inhabitants().accordingTo("b".repeat(500)));
        refuses(inhabitants().accordingTo("b".repeat(501)), "source", "tooLong");
    }

    @Test
    void twoSourcesThatDisagreeAreTwoValues() {
        assertThat(inhabitants().given().id())
                .isNotEqualTo(inhabitants().accordingTo("wijkmonitor").given().id())
                .isEqualTo(inhabitants().being("3750").given().id());
    }

    @Test
    void aRowThatSaysTheSameIsRecognised() {
        recognises(inhabitants(), inhabitants().being("3746.00"), Recognition.EQUAL);
        recognises(inhabitants(), inhabitants().being("3750"), Recognition.DIFFERENT);
    }

    @Test
    void aRowThatThisTaskTookBeforeACrashIsTaken() {
        fixture.given(new GenericEventMessage<>(inhabitants().recorded(), THIS_TASK))
                .when(inhabitants().toRecognise(), THIS_TASK)
                .expectResultMessagePayload(Recognition.TAKEN_BY_THIS_TASK);
    }

    @Test
    void whatWasCorrectedIsStillRecognisedAsItCame() {
        fixture.given(inhabitants().recorded(), inhabitants().corrected("3750"))
                .when(inhabitants().toRecognise())
                .expectResultMessagePayload(Recognition.EQUAL);
    }

    @Test
    void canCorrectAValue() {
        fixture.given(inhabitants().recorded())
                .when(inhabitants().toCorrect(0, "3750"), AS_GENK)
                .expectEvents(inhabitants().corrected("3750"));
    }

    @Test
    void correctingToWhatItIsIsNoNews() {
        fixture.given(inhabitants().recorded())
                .when(inhabitants().toCorrect(0, "3746.0"), AS_GENK)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void cannotCorrectWithoutAValueOrAReason() {
        var command = inhabitants().toCorrect(0, null);
        fixture.given(inhabitants().recorded())
                .when(new CorrectIndicatorValue(command.valueId(), 0, null, null), AS_GENK)
                .expectNoEvents()
                .expectException(badInput("value", "required", "reason", "required"));
    }

    @Test
    void cannotCorrectWhatAnotherTownKeepsNorWhatChangedInTheMeantime() {
        fixture.given(inhabitants().recorded())
                .when(inhabitants().toCorrect(0, "3750"), AS_AS)
                .expectNoEvents()
                .expectException(unknown());
        AValue.fixture()
                .given(inhabitants().recorded(), inhabitants().corrected("3750"))
                .when(inhabitants().toCorrect(0, "3751"), AS_GENK)
                .expectNoEvents()
                .expectException(stale(1));
    }

    private void accepts(AValue value) {
        AValue.fixture().givenNoPriorActivity().when(value.toRecord(), AS_GENK).expectEvents(value.recorded());
    }

    private void refuses(AValue value, String... fieldsAndCodes) {
        AValue.fixture()
                .givenNoPriorActivity()
                .when(value.toRecord(), AS_GENK)
                .expectNoEvents()
                .expectException(badInput(fieldsAndCodes));
    }

    private void recognises(AValue known, AValue row, Recognition recognition) {
        AValue.fixture().given(known.recorded()).when(row.toRecognise()).expectResultMessagePayload(recognition);
    }
}
