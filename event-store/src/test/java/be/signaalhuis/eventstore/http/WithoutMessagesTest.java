package be.signaalhuis.eventstore.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WithoutMessagesTest {

    @Test
    void tellsWhichErrorTheDatabaseGaveAndNothingOfWhatStoodInIt() {
        var failure = new IllegalStateException("of Amina", new SQLException("Key (name)=(Amina)", "23505"));

        assertThat(WithoutMessages.of(failure))
                .contains("IllegalStateException [")
                .contains("SQLException SQLSTATE 23505 [")
                .doesNotContain("Amina");
    }

    @Test
    void tellsNoErrorThatTheDatabaseDidNotGive() {
        assertThat(WithoutMessages.of(new SQLException("Amina"))).contains("SQLException [");
    }
}
