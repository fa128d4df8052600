package be.signaalhuis.query.audit.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class StoredJsonTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void findsWhatIsSealedHoweverDeepAndLeavesTheRest() {
        var json = read("""
                {"name":%1$s,"day":"2024-01-01","number":7.50,"codes":["RAS"],"nothing":null,
                 "people":[{"of":%2$s},[%1$s]]}
                """.formatted(sealed(ONE), sealed(OTHER)));
        assertThat(StoredJson.keys(List.of(json))).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(shown(json)).hasToString("""
                {"name":"%1$s","day":"2024-01-01","number":7.50,"codes":["RAS"],"nothing":null,\
                "people":[{"of":"%2$s"},["%1$s"]]}""".formatted(ONE, OTHER));
    }

    @Test
    void isSealedByItsFormAlsoWhenThatIsANewerOne() {
        var json = read("{\"$s\":2,\"kid\":\"%s\",\"ct\":\"abc\",\"more\":\"secret\"}".formatted(ONE));
        assertThat(shown(json)).hasToString("\"" + ONE + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"$s\":1}", "{\"$s\":1,\"kid\":\"x\",\"ct\":\"secret\"}", "{\"a\":\"sec", "", "\u0000"})
    void whatCannotBeReadSaysSoAndNothingElse(String stored) {
        assertThat(shown(read(stored))).hasToString("{\"unreadable\":true}");
    }

    private static JsonNode read(String text) {
        return StoredJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode shown(JsonNode json) {
        return StoredJson.with(
                json, form -> JsonNodeFactory.instance.stringNode(form.kid().toString()));
    }

    private static String sealed(UUID kid) {
        return "{\"$s\":1,\"kid\":\"%s\",\"ct\":\"c2VjcmV0\"}".formatted(kid);
    }
}
