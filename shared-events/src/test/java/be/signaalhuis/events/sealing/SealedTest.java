package be.signaalhuis.events.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedTest {

    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_KEY = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final String SECRET = "a secret text";
    private static final Opener<String> SHREDDED = (kid, ciphertext) -> Optional.empty();
    private static final Opener<String> READABLE = (kid, ciphertext) -> Optional.of(SECRET);
    private static final Opener<String> DOWN = (kid, ciphertext) -> {
        throw new KeyUnavailable(kid, null);
    };

    @Test
    void twoValuesThatSayTheSameAreEqualUnderWhateverKey() {
        assertThat(Sealed.of(KEY, SECRET))
                .isEqualTo(Sealed.of(OTHER_KEY, SECRET))
                .hasSameHashCodeAs(Sealed.of(OTHER_KEY, SECRET));
        assertThat(Sealed.of(KEY, SECRET))
                .isEqualTo(Sealed.envelope(OTHER_KEY, "Y3Q=", READABLE))
                .hasSameHashCodeAs(Sealed.envelope(OTHER_KEY, "Y3Q=", READABLE));
    }

    @Test
    void twoValuesThatSayOtherThingsAreNotEqualUnderOneKey() {
        assertThat(Sealed.of(KEY, SECRET)).isNotEqualTo(Sealed.of(KEY, "another text"));
        assertThat(Sealed.of(KEY, SECRET)).isNotEqualTo(Sealed.envelope(KEY, "Y3Q=", SHREDDED));
    }

    @Test
    void oneEnvelopeEqualsItselfEvenWhenTheKeyStoreIsDown() {
        assertThat(Sealed.envelope(KEY, "Y3Q=", DOWN)).isEqualTo(Sealed.envelope(KEY, "Y3Q=", DOWN));
    }

    @Test
    void twoEnvelopesCannotBeComparedWhileTheKeyStoreIsDown() {
        assertThatThrownBy(() -> Sealed.envelope(KEY, "Y3Q=", DOWN).equals(Sealed.envelope(KEY, "b3RoZXI=", DOWN)))
                .isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void printingNeverShowsTheValueNorItsCiphertext() {
        assertThat(Sealed.of(KEY, SECRET)).hasToString("Sealed[" + KEY + "]");
        assertThat(Sealed.envelope(KEY, "Y3Q=", READABLE)).hasToString("Sealed[" + KEY + "]");
    }

    @Test
    void theHashTellsNothingOfTheValue() {
        assertThat(Sealed.of(KEY, SECRET)).hasSameHashCodeAs(Sealed.of(KEY, "another text"));
    }

    @Test
    void aValueCanBeReadBeforeItIsWrittenAndAfterItIsRead() {
        assertThat(Sealed.of(KEY, SECRET).value()).contains(SECRET);
        assertThat(Sealed.of(KEY, SECRET).ciphertext()).isEmpty();
        assertThat(Sealed.envelope(KEY, "Y3Q=", READABLE).value()).contains(SECRET);
        assertThat(Sealed.envelope(KEY, "Y3Q=", READABLE).ciphertext()).contains("Y3Q=");
    }

    @Test
    void aShreddedValueIsEmptyAndAnUnavailableOneIsNot() {
        assertThat(Sealed.envelope(KEY, "Y3Q=", SHREDDED).value()).isEmpty();
        assertThatThrownBy(Sealed.envelope(KEY, "Y3Q=", DOWN)::value)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining(KEY.toString());
    }

    @Test
    void aFreshValueGetsItsKeyWhenItIsWrittenAndKeepsIt() {
        var fresh = Sealed.fresh(SECRET);

        assertThat(fresh.kid()).isNull();
        assertThat(fresh.kidOr(() -> KEY)).isEqualTo(KEY);
        assertThat(fresh.kidOr(() -> OTHER_KEY)).isEqualTo(KEY);
        assertThat(fresh.kid()).isEqualTo(KEY);
        assertThat(fresh).isEqualTo(Sealed.of(OTHER_KEY, SECRET));
    }

    @Test
    void aValueWithAKeyTakesNoOther() {
        assertThat(Sealed.of(KEY, SECRET).kidOr(() -> OTHER_KEY)).isEqualTo(KEY);
    }

    @Test
    void cannotSealNothing() {
        assertThatThrownBy(() -> Sealed.fresh(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Sealed.of(KEY, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Sealed.of(null, SECRET)).isInstanceOf(NullPointerException.class);
    }
}
