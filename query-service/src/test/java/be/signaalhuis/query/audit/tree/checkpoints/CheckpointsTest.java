package be.signaalhuis.query.audit.tree.checkpoints;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.keys.SignedNote;
import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestWitness;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Apart
class CheckpointsTest {

    private static final TestWitness WITNESS = new TestWitness("court.example/w1");
    private static final RunningService SERVICE =
            RunningService.on(TestDatabase.fresh(), Map.of("signaalhuis.merkle.witnesses", WITNESS.vkey()));
    private final Api auditor = SERVICE.as("auditor.71016");

    @AfterAll
    static void close() {
        SERVICE.close();
    }

    @Test
    void thereIsAlwaysACheckpointAlsoOfNothing() {
        var reply = auditor.get("/v1/audit/checkpoint?log=reads");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(reply.text())
                .startsWith("signaalhuis.local/reads\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n");
    }

    @Test
    void aCheckpointCoversWhatWasRecordedBeforeItWasAsked() {
        AuditLog.append(SERVICE);
        var first = size(auditor.get("/v1/audit/checkpoint").text());
        assertThat(size(auditor.get("/v1/audit/checkpoint?log=events").text())).isEqualTo(first);
        AuditLog.append(SERVICE);
        assertThat(size(SERVICE.as("dpo.71016").get("/v1/audit/checkpoint").text()))
                .isEqualTo(first + 1);
    }

    @Test
    void theFeedTellsThemNewestFirstWithTheKeyThatSigned() {
        for (int i = 0; i < 3; i++) {
            AuditLog.append(SERVICE);
            auditor.get("/v1/audit/checkpoint");
        }
        var newest = auditor.get("/v1/audit/checkpoint").text();
        var page = auditor.get("/v1/audit/checkpoints?limit=2").json();
        assertThat(page.at("/items")).hasSize(2);
        var item = page.at("/items/0");
        assertThat(item.at("/log").asString()).isEqualTo("events");
        assertThat(item.at("/size").asLong()).isEqualTo(size(newest));
        assertThat(item.at("/note").asString()).isEqualTo(newest);
        assertThat(newest.lines().toList().get(2)).isEqualTo(item.at("/root").asString());
        assertThat(Instant.parse(item.at("/issuedAt").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(item.at("/published")).isEmpty();
        assertThat(item.has("timeStamp")).isFalse();
        var signed = SignedNote.parse(newest).orElseThrow();
        assertThat(signed.isSignedBy(item.at("/key").asString())).isTrue();
        var second = auditor.get("/v1/audit/checkpoints?limit=2&cursor="
                        + page.at("/next").asString())
                .json();
        assertThat(second.at("/items/0/size").asLong())
                .isLessThan(page.at("/items/1/size").asLong());
    }

    @Test
    void theLastPageHasNoNext() {
        auditor.get("/v1/audit/checkpoint");
        assertThat(auditor.get("/v1/audit/checkpoints?limit=200").json().has("next"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/audit/checkpoint?log=other, log, codeUnknown",
        "/v1/audit/checkpoints?log=EVENTS, log, codeUnknown",
        "/v1/audit/checkpoints?limit=0, limit, outOfRange",
        "/v1/audit/checkpoints?limit=201, limit, outOfRange",
        "/v1/audit/checkpoints?limit=many, limit, typeWrong",
        "/v1/audit/checkpoints?cursor=nonsense, cursor, cursorInvalid"
    })
    void whatIsWrongIsNamed(String question, String field, String code) {
        var reply = auditor.get(question);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void aCursorFitsNoOtherLog() {
        AuditLog.append(SERVICE);
        auditor.get("/v1/audit/checkpoint");
        AuditLog.append(SERVICE);
        auditor.get("/v1/audit/checkpoint");
        var cursor =
                auditor.get("/v1/audit/checkpoints?limit=1").json().at("/next").asString();
        assertThat(auditor.get("/v1/audit/checkpoints?log=reads&cursor=" + cursor)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aWitnessIsSeenInTheNoteAndInTheFeed() {
        AuditLog.append(SERVICE);
        var note = auditor.get("/v1/audit/checkpoint").text();
        var line = WITNESS.line(note, Instant.now());
        var reply = auditor.postText("/v1/audit/checkpoints/%d/cosignatures".formatted(size(note)), line);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo(note + line);
        assertThat(auditor.get("/v1/audit/checkpoint").text()).isEqualTo(note + line);
        assertThat(SERVICE.as(null).get("/v1/log/events/checkpoint").text()).isEqualTo(note + line);
        var item = auditor.get("/v1/audit/checkpoints?limit=1").json().at("/items/0");
        assertThat(item.at("/note").asString()).isEqualTo(note + line);
        assertThat(item.at("/cosignatures")).hasSize(1);
        assertThat(item.at("/cosignatures/0/witness").asString()).isEqualTo("court.example/w1");
        assertThat(Instant.parse(item.at("/cosignatures/0/at").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void aWitnessIsHeardOnceForACheckpoint() {
        AuditLog.append(SERVICE);
        var note = auditor.get("/v1/audit/checkpoint").text();
        var path = "/v1/audit/checkpoints/%d/cosignatures".formatted(size(note));
        var first = WITNESS.line(note, Instant.now().minusSeconds(10));
        auditor.postText(path, first);
        assertThat(auditor.postText(path, first).text()).isEqualTo(note + first);
        assertThat(auditor.postText(path, WITNESS.line(note, Instant.now())).text())
                .isEqualTo(note + first);
    }

    @Test
    void aWitnessIsNotHeardOnWhatIsNotThereOrNotSigned() {
        AuditLog.append(SERVICE);
        var note = auditor.get("/v1/audit/checkpoint").text();
        var line = WITNESS.line(note, Instant.now());
        var path = "/v1/audit/checkpoints/%d/cosignatures";
        assertThat(auditor.postText(path.formatted(9_999_999), line).status()).isEqualTo(404);
        assertThat(auditor.postText(path.formatted(-1), line).status()).isEqualTo(404);
        assertThat(auditor.postText("/v1/audit/checkpoints/x/cosignatures", line)
                        .status())
                .isEqualTo(404);
        assertThat(auditor.postText(path.formatted(size(note)) + "?log=reads", line)
                        .status())
                .isEqualTo(404);
        assertRefused(auditor.postText(path.formatted(size(note)), ""), "bodyRequired");
        assertRefused(auditor.postText(path.formatted(size(note)), "hello"), "cosignatureMalformed");
        var stranger = new TestWitness("stranger.example").line(note, Instant.now());
        assertRefused(auditor.postText(path.formatted(size(note)), stranger), "witnessUnknown");
        var other = WITNESS.line(note.replace("/events", "/reads"), Instant.now());
        assertRefused(auditor.postText(path.formatted(size(note)), other), "signatureWrong");
        assertThat(auditor.get("/v1/audit/checkpoint").text()).isEqualTo(note);
    }

    private static void assertRefused(Api.Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
        assertThat(reply.json().at("/issues/0/detail").asString()).isNotBlank();
    }

    private static long size(String note) {
        return Long.parseLong(note.lines().toList().get(1));
    }
}
