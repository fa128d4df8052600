package be.signaalhuis.query.meldpunt.worklist;

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

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01", "+99999-01-01", "'; drop", "2021-02-30", "2021-03-04T00:00:00Z"})
    void knowsWhatIsNoDayToGoOnFrom(String text) {
        assertThat(WorklistSort.of("receivedOn").orElseThrow().isValue(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "+99999-01-01T00:00:00Z", "2021-03-04"})
    void knowsWhatIsNoMomentToGoOnFrom(String text) {
        assertThat(WorklistSort.of("recordedAt").orElseThrow().isValue(text)).isFalse();
    }
}
