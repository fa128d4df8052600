package be.signaalhuis.standalone.proof.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_999, 2_000, 123_456, 5_999_999})
    void isFoundAgainInItsDates(int number) {
        var mark = new Mark(number);
        assertThat(Mark.of(mark.receivedOn(), mark.occurredFrom())).isEqualTo(mark);
        assertThat(mark.occurredFrom()).isBefore(mark.receivedOn());
    }
}
