package be.signaalhuis.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void readsWhatItWrote() {
        var cursor = new Cursor(42, "2021-03-04", UUID.randomUUID(), "beef");
        assertThat(Cursor.read(cursor.text())).hasValue(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1|2|3", "-1|2021-03-04|1-1-1-1-1|beef", "x|2021-03-04|1-1-1-1-1|beef", "1|2|3|4"})
    void doesNotReadWhatItDidNotWrite(String plain) {
        var text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        assertThat(Cursor.read(text)).isEmpty();
        assertThat(Cursor.read("!" + plain)).isEmpty();
    }

    @Test
    void doesNotReadWhatIsTooLong() {
        assertThat(Cursor.read("A".repeat(1000))).isEmpty();
    }
}
