package be.signaalhuis.command.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words deserve a second look, and which do not. */
class GuardWordsTest {

    @ParameterizedTest
    @CsvSource({
        "een groep Marokkaanse jongeren, marok…",
        "Moslims vroegen een zaal, moslim…",
        "MOSLIMJONGEREN OP HET PLEIN, moslim…",
        "overlast door anti-islamgroepen, islam…",
        "des jeunes d’origine turque, turque…",
        "une mosquée pleine, mosque…",
        "une mosquee pleine, mosque…",
        "deux étrangers, étrangers",
        "two Jewish families, jewish",
        "een Roma-gezin, roma",
        "Poolse werkkrachten, poolse"
    })
    void areFoundInTheWordsOfTheList(String text, String listed) {
        assertThat(GuardWords.in(text)).containsExactly(listed);
        assertThat(GuardWords.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "afval op het plein in Zwartberg",
                "zwart werk in een garage",
                "de serviceflat naast het romantische café",
                "in de pool van het zwembad",
                "jewel thieves",
                "jongeren op de trappen van het station"
            })
    void areNotSeenInEverydayWords(String text) {
        assertThat(GuardWords.in(text)).isEmpty();
    }

    @Test
    void areNotInNoText() {
        assertThat(GuardWords.areIn(null)).isFalse();
    }

    @Test
    void severalAreToldEachOnce() {
        assertThat(GuardWords.in("Turken en Turkse winkels, ook een moskee")).containsExactly("moskee…", "turk…");
    }
}
