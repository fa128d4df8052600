package be.signaalhuis.events.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    private static final String FORTY = "A234567890B234567890C234567890D234567890";

    @ParameterizedTest
    @ValueSource(strings = {"RAS", "71016W26", "HANDICAP_ZIEKTE", "71016A03-", "a", FORTY})
    void aCodeCanHaveLettersDigitsUnderscoresAndHyphens(String text) {
        assertThat(Code.isShapedLike(text)).isTrue();
        assertThat(Code.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "CLB/ONDERWIJS", "RAS ", "RAS\n", "één", FORTY + "E"})
    void aCodeCannotHaveAnythingElse(String text) {
        assertThat(Code.isShapedLike(text)).isFalse();
        assertThatThrownBy(() -> Code.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.1", "2009.999"})
    void aListVersionCanBeAYearAndANumber(String text) {
        assertThat(new CodeListVersion(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2026", "26.1", "2026.1000", "v2026.1"})
    void aListVersionCannotBeAnythingElse(String text) {
        assertThatThrownBy(() -> new CodeListVersion(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
