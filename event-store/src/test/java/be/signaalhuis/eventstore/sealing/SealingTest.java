package be.signaalhuis.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.meldpunt.Reporter;
import be.signaalhuis.events.sealing.KeyUnavailable;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.eventstore.testing.TestDatabase;
import com.google.crypto.tink.Aead;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Readable, shredded, unavailable: three states, and never a wrong value. */
class SealingTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();
    private static final Reporter REPORTER = new Reporter("A. Reporter", "a@example.org", "000", "nl");

    record Note(Sealed<Reporter> reporter, Sealed<String> text, Sealed<LocalDate> day) {}

    @TempDir
    static Path folder;

    private final UUID kid = UUID.randomUUID();
    private final UUID otherKid = UUID.randomUUID();
    private Aead keyEncryptionKey;
    private Seals seals;
    private JsonMapper json;

    @BeforeEach
    void keyStore() {
        keyEncryptionKey = FileKeyEncryptionKey.at(folder.resolve("kek.json"));
        seals = node();
        json = EventJson.mapper(seals);
    }

    private Seals node() {
        return new Seals(new JdbcDataKeys(DATABASE.dataSource("signaalhuis_keys"), keyEncryptionKey));
    }

    @Test
    void whatIsSealedCanBeOpened() {
        var day = LocalDate.of(2026, 3, 2);

        var stored = json.writeValueAsString(
                new Note(Sealed.of(kid, REPORTER), Sealed.of(otherKid, "texte été"), Sealed.of(kid, day)));
        var read = EventJson.mapper(node()).readValue(stored, Note.class);

        assertThat(read.reporter().value()).contains(REPORTER);
        assertThat(read.text().value()).contains("texte été");
        assertThat(read.day().value()).contains(day);
        assertThat(stored).doesNotContain("Reporter\"", "texte", "2026");
    }

    @Test
    void freshValuesAreSealedUnderKeysOfTheirOwnThatAnotherNodeCanOpen() {
        var stored = json.writeValueAsString(new Note(Sealed.fresh(REPORTER), Sealed.fresh("texte"), null));
        var read = EventJson.mapper(node()).readValue(stored, Note.class);

        assertThat(read.reporter().value()).contains(REPORTER);
        assertThat(read.text().value()).contains("texte");
        assertThat(read.text().kid()).isNotEqualTo(read.reporter().kid());
    }

    @Test
    void aFreshValueCanBeSealedOnlyWhileTheKeyStoreAnswers() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nothing");
        var down = EventJson.mapper(new Seals(new JdbcDataKeys(nowhere, keyEncryptionKey)));

        assertThatThrownBy(() -> down.writeValueAsString(new Note(null, Sealed.fresh("text"), null)))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void theEnvelopeSaysItsVersionItsKeyAndNothingElse() {
        var envelope = text("secret");

        assertThat(envelope.propertyNames()).containsExactly("$s", "kid", "ct");
        assertThat(envelope.get("$s").asInt()).isEqualTo(1);
        assertThat(envelope.get("kid").asString()).isEqualTo(kid.toString());
        assertThat(Base64.getDecoder().decode(envelope.get("ct").asString())).hasSize("\"secret\"".length() + 33);
    }

    @Test
    void theSameTextIsNeverSealedTheSameWayTwice() {
        assertThat(text("secret").get("ct")).isNotEqualTo(text("secret").get("ct"));
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        var envelope = text("secret");
        seals.seal(otherKid, new byte[0]);
        envelope.put("kid", otherKid.toString());

        assertUnavailable(envelope);
    }

    @Test
    void aCiphertextOfAnotherKeyIsNotOpened() {
        var envelope = text("secret");
        envelope.put("ct", seals.seal(otherKid, "\"another secret\"".getBytes()));

        assertUnavailable(envelope);
    }

    @Test
    void aCiphertextThatWasTamperedWithIsNotOpened() {
        var ciphertext = Base64.getDecoder().decode(text("secret").get("ct").asString());
        for (int at = 0; at < ciphertext.length; at++) {
            var tampered = ciphertext.clone();
            tampered[at] ^= 1;
            assertUnavailable(envelope(kid, Base64.getEncoder().encodeToString(tampered)));
        }
        assertUnavailable(envelope(kid, Base64.getEncoder().encodeToString(new byte[3])));
        assertUnavailable(envelope(kid, "not base64 !"));
        assertUnavailable(envelope(kid, ""));
    }

    /** Swapped between fields of one person: the log's proofs catch it; here it must not show what was inside. */
    @Test
    void aCiphertextOfAnotherTypeIsNotReadAndNotTold() {
        var day = json.convertValue(json.createObjectNode(), ObjectNode.class);
        day.set("day", text("a name in a text"));

        assertThatThrownBy(() -> json.treeToValue(day, Note.class).day().value())
                .isInstanceOf(KeyUnavailable.class)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("a name"));
    }

    @Test
    void anythingButAnEnvelopeIsRefused() {
        for (var broken : List.of(
                "{\"text\":\"plain\"}",
                "{\"text\":{\"kid\":\"" + kid + "\",\"ct\":\"\"}}",
                "{\"text\":{\"$s\":2,\"kid\":\"" + kid + "\",\"ct\":\"\"}}",
                "{\"text\":{\"$s\":1,\"ct\":\"\"}}",
                "{\"text\":{\"$s\":1,\"kid\":\"x\",\"ct\":\"\"}}",
                "{\"text\":{\"$s\":1,\"kid\":\"" + kid + "\"}}")) {
            assertThatThrownBy(() -> json.readValue(broken, Note.class))
                    .as(broken)
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void aShreddedValueIsEmptyAndNothingIsSealedUnderItsKeyAgain() {
        var envelope = text("secret");

        seals.shred(kid);

        assertThat(read(envelope).value()).isEmpty();
        assertThat(EventJson.mapper(node())
                        .treeToValue(note(envelope), Note.class)
                        .text()
                        .value())
                .isEmpty();
        assertThatThrownBy(() -> text("more"))
                .hasRootCauseInstanceOf(KeyShredded.class)
                .hasStackTraceContaining(kid.toString());
    }

    @Test
    void aKeyShreddedBeforeItsFirstUseStaysShredded() {
        seals.shred(kid);
        seals.shred(kid);

        assertThatThrownBy(() -> seals.seal(kid, new byte[0])).isInstanceOf(KeyShredded.class);
        assertThat(seals.open(kid, "")).isEmpty();
    }

    @Test
    void whichKeysAreShreddedIsKnownWithoutOpeningAnyAndWithoutTheOneNobodyKnows() {
        text("secret");
        seals.shred(otherKid);

        assertThat(seals.shredded(List.of(kid, otherKid, UUID.randomUUID()))).containsExactly(otherKid);
        assertThat(seals.shredded(List.of())).isEmpty();
    }

    @Test
    void aKeyNobodyKnowsIsUnavailableAndNotShredded() {
        assertUnavailable(envelope(UUID.randomUUID(), text("secret").get("ct").asString()));
    }

    @Test
    void aKeyWrappedForAnotherIdIsUnavailable() {
        var envelope = text("secret");
        DATABASE.as("postgres")
                .sql("insert into keys.data_key (kid, wrapped) select ?, wrapped from keys.data_key where kid = ?")
                .params(otherKid, kid)
                .update();

        assertUnavailable(envelope(otherKid, envelope.get("ct").asString()));
    }

    @Test
    void anotherKeyEncryptionKeyOpensNothing() {
        var envelope = text("secret");
        var stranger = new Seals(new JdbcDataKeys(
                DATABASE.dataSource("signaalhuis_keys"), FileKeyEncryptionKey.at(folder.resolve("other.json"))));
        var read = EventJson.mapper(stranger).treeToValue(note(envelope), Note.class);

        assertThatThrownBy(() -> read.text().value()).isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void whileTheKeyStoreIsDownNothingIsEmpty() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/keys");
        var down = new Seals(new JdbcDataKeys(nowhere, keyEncryptionKey));
        var read = EventJson.mapper(down).treeToValue(note(text("secret")), Note.class);

        assertThatThrownBy(() -> read.text().value()).isInstanceOf(KeyUnavailable.class);
        assertThatThrownBy(() -> down.seal(kid, new byte[0])).isInstanceOf(KeyUnavailable.class);
        assertThatThrownBy(() -> down.shred(kid)).isInstanceOf(KeyUnavailable.class);
        assertThatThrownBy(() -> down.shredded(List.of(kid))).isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void anEnvelopeNobodyOpenedIsWrittenAsItWasReadWithoutAskingForItsKey() {
        var keys = new OpenSeals();
        var stored = note(text("secret")).toString();
        var untouched = EventJson.mapper(new Seals(keys));

        assertThat(untouched.writeValueAsString(untouched.readValue(stored, Note.class)))
                .isEqualTo(stored);
        assertThat(keys.asked()).isEmpty();
    }

    private ObjectNode text(String text) {
        return (ObjectNode)
                json.valueToTree(new Note(null, Sealed.of(kid, text), null)).get("text");
    }

    private ObjectNode envelope(UUID key, String ciphertext) {
        return json.createObjectNode().put("$s", 1).put("kid", key.toString()).put("ct", ciphertext);
    }

    private JsonNode note(ObjectNode envelope) {
        return json.createObjectNode().set("text", envelope);
    }

    private Sealed<String> read(ObjectNode envelope) {
        return json.treeToValue(note(envelope), Note.class).text();
    }

    private void assertUnavailable(ObjectNode envelope) {
        var read = read(envelope);
        assertThatThrownBy(read::value).isInstanceOf(KeyUnavailable.class);
    }

    private static String stackTrace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
