package be.signaalhuis.query.audit.tree.keys;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.testing.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Apart
class KeysTest {

    @Test
    void aNewKeyIsAnnouncedByTheOneBeforeItAndSignsFromThenOn() {
        try (var service = RunningService.on(TestDatabase.fresh())) {
            var auditor = service.as("auditor.71016");
            AuditLog.append(service);
            var before = auditor.get("/v1/audit/checkpoint").text();
            var old = events(auditor.get("/v1/audit/keys").json());
            assertThat(old).hasSize(1);

            var made = service.as("admin.71016").post("/v1/audit/keys/rotation", "");
            assertThat(made.status()).isEqualTo(200);
            AuditLog.append(service);
            var after = auditor.get("/v1/audit/checkpoint").text();
            var keys = events(auditor.get("/v1/audit/keys").json());
            assertThat(keys).hasSize(2);
            assertThat(keys.get(0)).isEqualTo(old.get(0));
            var first = keys.get(0).at("/vkey").asString();
            var second = keys.get(1).at("/vkey").asString();
            assertThat(keys.get(1).at("/firstSize").asLong()).isEqualTo(1);
            var note = SignedNote.parse(keys.get(1).at("/note").asString()).orElseThrow();
            assertThat(note.text())
                    .isEqualTo("signaalhuis-key-rotation/v1\nsignaalhuis.local/events\n1\n" + second + "\n");
            assertThat(note.isSignedBy(first)).isTrue();
            assertThat(note.isSignedBy(second)).isTrue();
            assertThat(SignedNote.parse(before).orElseThrow().isSignedBy(second))
                    .isFalse();
            assertThat(SignedNote.parse(after).orElseThrow().isSignedBy(second)).isTrue();
            assertThat(SignedNote.parse(after).orElseThrow().isSignedBy(first)).isFalse();
            var items = auditor.get("/v1/audit/checkpoints").json().at("/items");
            assertThat(items.at("/0/key").asString()).isEqualTo(second);
            assertThat(items.at("/1/key").asString()).isEqualTo(first);
        }
    }

    private static List<JsonNode> events(JsonNode keys) {
        return keys.at("/keys")
                .valueStream()
                .filter(key -> key.at("/log").asString().equals("events"))
                .toList();
    }
}
