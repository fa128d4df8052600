package be.signaalhuis.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.verifier.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hundreds of proofs over the published tree of eight leaves, made by another program; most of them must be refused. */
class VectorTest {

    @Test
    void eachIsRefusedOrHoldsAsItShould() throws Exception {
        try (var file = VectorTest.class.getResourceAsStream("/vectors/published-tree.ndjson")) {
            var vectors = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(vectors).hasSizeGreaterThan(600);
            assertThat(vectors.stream().flatMap(VectorTest::unlikeWanted)).isEmpty();
        }
    }

    private static Stream<String> unlikeWanted(String vector) {
        var fields = Json.fields(vector.getBytes(StandardCharsets.UTF_8));
        return Vector.holds(fields) == fields.isTrue("wantErr") ? Stream.of(vector) : Stream.empty();
    }
}
