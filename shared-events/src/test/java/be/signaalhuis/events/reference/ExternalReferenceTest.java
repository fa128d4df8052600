package be.signaalhuis.events.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalReferenceTest {

    private static final String FORTY = "A234567890B234567890C234567890D234567890";

    @ParameterizedTest
    @ValueSource(strings = {"M2009-001", "7", "GENK/2010_12.a", FORTY})
    void aReferenceCanBeANumberOfTheDesk(String text) {
        assertThat(ExternalReference.isShapedLike(text)).isTrue();
        assertThat(new ExternalReference(text)).hasToString(text);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Melding", "two words 2", "-1", "someone@example.org", "M2009-001\n", "é1", FORTY + "E"})
    void aReferenceCannotBeANameOrAnAddress(String text) {
        assertThat(ExternalReference.isShapedLike(text)).isFalse();
        assertThatThrownBy(() -> new ExternalReference(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
