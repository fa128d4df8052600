package be.signaalhuis.eventstore.merkle.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeafDataTest {

    @Test
    void eachFieldComesAfterItsLength() {
        var data = new LeafData("x-v1")
                .number(12)
                .text("")
                .text(null)
                .field(new byte[] {7})
                .bytes();
        assertThat(data).isEqualTo(new byte[] {
            'x', '-', 'v', '1', 0, 0, 0, 2, '1', '2', 0, 0, 0, 0, -1, -1, -1, -1, 0, 0, 0, 1, 7
        });
    }

    @Test
    void momentsHaveSixDigitsAlways() {
        assertThat(LeafData.inUtc(Instant.parse("2026-11-26T15:32:15Z"))).isEqualTo("2026-11-26T15:32:15.000000Z");
        assertThat(LeafData.inUtc(Instant.parse("2026-11-26T15:32:15.12Z"))).isEqualTo("2026-11-26T15:32:15.120000Z");
    }

    @Test
    void aLongTextHasRoom() {
        var id = UUID.fromString("0190AAAA-0000-7000-8000-000000000001");
        var data = new LeafData("").text("é".repeat(600)).identifier(id).bytes();
        assertThat(data).hasSize(4 + 1_200 + 4 + 36);
        assertThat(new String(data, StandardCharsets.UTF_8)).endsWith("0190aaaa-0000-7000-8000-000000000001");
    }
}
