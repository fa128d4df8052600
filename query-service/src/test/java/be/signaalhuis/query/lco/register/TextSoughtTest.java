package be.signaalhuis.query.lco.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSoughtTest {

    @ParameterizedTest
    @CsvSource({
        "an peeters, An Peeters",
        "Peeters An, An Peeters",
        "PEET, An Peeters",
        "a p, An Peeters",
        "öztürk maria, Maria Öztürk",
        "Ozturk, Maria Öztürk"
    })
    void findsWordsByHowTheyBegin(String text, String name) {
        assertThat(TextSought.of(text).orElseThrow().isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eeters", "peeters jan", "peetersen"})
    void doesNotFindWhatIsNotThere(String text) {
        assertThat(TextSought.of(text).orElseThrow().isIn("An Peeters", null)).isFalse();
    }

    @Test
    void wordsMayStandInDifferentTexts() {
        assertThat(TextSought.of("peeters 2013-17").orElseThrow().isIn("An Peeters", "D-2013-17"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-.,"})
    void withoutAWordNothingIsSought(String text) {
        assertThat(TextSought.of(text)).isEmpty();
    }

    @Test
    void tellsNobodyWhatIsSought() {
        assertThat(TextSought.of("peeters").orElseThrow().toString()).doesNotContain("peeters");
    }
}
