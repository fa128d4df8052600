package be.signaalhuis.query.meldpunt.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bakkerij Janssens|bakkerij janssens",
                "Bakkerij Janssens nv|Janssens",
                "JANSSENS N.V.|Bakkerij Janssens B.V.B.A.",
                "Café René|CAFE RENE vzw",
                "Sacré-Cœur|sacre coeur",
                "Janssens, Jan|Jan Janssens",
                "J. Janssens|Janssens J",
                "Jansens|Janssens",
                "Janssems|Janssens",
                "Janssensx|Janssens",
                "bakk jans|Bakkerij Janssens",
                "het interimkantoor Voorbeeld in Genk|Voorbeeld",
                "Garage 24|garage 24"
            })
    void isLikeTheSameNameWrittenOtherwise(String one, String other) {
        assertThat(name(one).isLike(name(other))).isTrue();
        assertThat(name(other).isLike(name(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bakkerij Janssens|Bakkerij Peeters",
                "Peeters nv|Janssens nv",
                "Ja|Janssens",
                "Jans|Janx",
                "Janzens|Janssens",
                "Janssensen|Jansen",
                "Garage 24|garage 25"
            })
    void isNotLikeAnotherName(String one, String other) {
        assertThat(name(one).isLike(name(other))).isFalse();
        assertThat(name(other).isLike(name(one))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "nv", "N.V."})
    void isNoNameWithoutAWordOfItsOwn(String text) {
        assertThat(PartyName.of(text)).isEmpty();
    }

    @Test
    void tellsItsTextToNobody() {
        var text = "Bakkerij Janssens";
        assertThat(name(text).toString()).doesNotContainIgnoringCase("janssens");
        assertThat(new SimilarQuery(null, null, null, null, text).toString()).doesNotContain("Janssens");
    }

    private static PartyName name(String text) {
        return PartyName.of(text).orElseThrow();
    }
}
