package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private final Indicators indicators = Indicators.current();

    @Test
    void everyIndicatorOfTheListIsDefinedOnceInTheSameOrder() {
        assertThat(indicators.all())
                .extracting(Indicator::code)
                .containsExactlyElementsOf(list(CodeListName.INDICATOR).entries().stream()
                        .map(CodeEntry::code)
                        .toList());
    }

    @Test
    void everyDefinitionUsesCodesThatThereAre() {
        assertThat(indicators.all()).allSatisfy(one -> {
            assertThat(list(CodeListName.INDICATOR_UNIT).find(one.unit())).isPresent();
            assertThat(list(CodeListName.INDICATOR_DIRECTION).find(one.direction()))
                    .isPresent();
            assertThat(list(CodeListName.INDICATOR_FREQUENCY).find(one.frequency()))
                    .isPresent();
            assertThat(list(CodeListName.LIFE_DOMAIN).find(one.lifeDomain())).isPresent();
            if (one.expectation() != null) {
                assertThat(list(CodeListName.INDICATOR_TREND).find(one.expectation()))
                        .isPresent();
            }
        });
    }

    @Test
    void whatIsComputedIsMadeOfWhatIsRecorded() {
        var computed = indicators.all().stream().filter(one -> one.formula() != null);

        assertThat(computed).hasSize(2).allSatisfy(one -> {
            assertThat(one.isRecorded()).isFalse();
            assertThat(indicators.find(one.formula().numerator()).orElseThrow().isRecorded())
                    .isTrue();
        });
    }

    @Test
    void whatCannotBeMeasuredIsKnownAndHasNoValues() {
        assertThat(indicators.find(Code.of("ONDERBESCHERMING")).orElseThrow().isRecorded())
                .isFalse();
        assertThat(indicators.find(Code.of("GELUK"))).isEmpty();
    }

    private static CodeList list(CodeListName name) {
        return CodeLists.current().list(name);
    }
}
