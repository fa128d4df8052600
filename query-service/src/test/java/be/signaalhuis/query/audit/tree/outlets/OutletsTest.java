package be.signaalhuis.query.audit.tree.outlets;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.merkle.LogName;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.testing.RunningService;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletsTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private MailBox mail;
    private RunningService service;

    @BeforeEach
    void start() throws IOException {
        mail = new MailBox();
        service = node();
    }

    @AfterEach
    void close() {
        service.close();
        mail.close();
    }

    @Test
    void eachCheckpointGoesIntoTheFolderAndTheNewestIntoTheMail() throws Exception {
        var first = checkpoint();
        var second = checkpoint();
        round(service);
        assertThat(inFolder())
                .containsExactly("000000000000001.checkpoint", "000000000000002.checkpoint", "checkpoint");
        assertThat(read("000000000000001.checkpoint")).isEqualTo(first);
        assertThat(read("000000000000002.checkpoint")).isEqualTo(second);
        assertThat(read("checkpoint")).isEqualTo(second);
        assertThat(mail.mails).hasSize(1);
        assertThat(mail.recipients).hasSize(2);
        var message = message(mail.mails.getFirst());
        assertThat(message.getSubject()).isEqualTo("signaalhuis.local/events 2");
        assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(second);
        assertThat(message.getMessageID()).endsWith("@signaalhuis.local>");
        var items =
                service.as("auditor.71016").get("/v1/audit/checkpoints").json().at("/items");
        assertThat(items.at("/0/published")).hasSize(2);
        assertThat(items.at("/1/published")).hasSize(1);
        assertThat(items.at("/1/published/0/outlet").asString()).isEqualTo("folder");
    }

    @Test
    void eachGoesOutOnceAlsoWithTwoNodesAndAfterARestart() throws Exception {
        try (var other = node()) {
            for (int i = 0; i < 5; i++) {
                checkpoint();
                var start = new CountDownLatch(1);
                var rounds = List.of(service, other).stream()
                        .map(node -> Thread.ofPlatform().start(() -> {
                            try {
                                start.await();
                                round(node);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                        .toList();
                start.countDown();
                for (var round : rounds) {
                    round.join();
                }
                round(service);
            }
        }
        assertThat(mail.mails).hasSize(5);
        assertThat(published("mail")).isEqualTo(5);
        assertThat(published("folder")).isEqualTo(5);
        service.close();
        service = node();
        round(service);
        assertThat(mail.mails).hasSize(5);
        assertThat(inFolder()).hasSize(6);
    }

    @Test
    void whatWentOutBeforeACrashGoesAgainAndMakesNoDifference() throws Exception {
        var note = checkpoint();
        for (var outlet : service.bean(Outlets.class).all()) {
            outlet.publish(service.bean(MerkleLog.class).newest(LogName.EVENTS).orElseThrow());
        }
        round(service);
        assertThat(read("checkpoint")).isEqualTo(note);
        assertThat(inFolder()).hasSize(2);
        assertThat(published("folder")).isEqualTo(1);
        assertThat(mail.mails).hasSize(2);
        assertThat(message(mail.mails.get(0)).getMessageID())
                .isEqualTo(message(mail.mails.get(1)).getMessageID());
    }

    @Test
    void anOutletThatFailsHoldsUpNeitherTheLogNorTheOthers() throws Exception {
        mail.full = true;
        checkpoint();
        round(service);
        assertThat(checkpoint()).startsWith("signaalhuis.local/events\n2\n");
        assertThat(mail.mails).isEmpty();
        assertThat(inFolder()).hasSize(2);
        var failing =
                service.as("auditor.71016").get("/v1/audit/checkpoints").json().at("/outlets");
        assertThat(failing.at("/0").toString()).isEqualTo("{\"outlet\":\"folder\"}");
        assertThat(failing.at("/1/outlet").asString()).isEqualTo("mail");
        assertThat(failing.at("/1/failure").asString()).isEqualTo("notReached");
        assertThat(failing.at("/1/failingSince").asString()).isNotBlank();
        var metrics = service.management().get("/actuator/prometheus").text();
        assertThat(metrics).contains("signaalhuis_merkle_outlet_failing{log=\"events\",outlet=\"mail\"} 1.0");
        assertThat(metrics).contains("signaalhuis_merkle_outlet_failing{log=\"events\",outlet=\"folder\"} 0.0");

        mail.full = false;
        round(service);
        assertThat(mail.mails).hasSize(1);
        assertThat(message(mail.mails.getFirst()).getSubject()).isEqualTo("signaalhuis.local/events 2");
        assertThat(service.management().get("/actuator/prometheus").text())
                .contains("signaalhuis_merkle_outlet_failing{log=\"events\",outlet=\"mail\"} 0.0");
        assertThat(service.as("auditor.71016")
                        .get("/v1/audit/checkpoints")
                        .json()
                        .at("/outlets/1")
                        .toString())
                .isEqualTo("{\"outlet\":\"mail\"}");
    }

    @Test
    void whatIsOutsideIsNotReplacedByAnotherHistory() throws Exception {
        checkpoint();
        round(service);
        var outside = read("checkpoint");
        var forged = outside.replaceFirst("\n1\n(.)", "\n1\nA$1").replaceFirst(".=\n", "=\n");
        Files.writeString(folder.resolve("events/checkpoint"), forged);
        checkpoint();
        round(service);
        assertThat(read("checkpoint")).isEqualTo(forged);
        assertThat(inFolder()).hasSize(2);
        assertThat(service.as("auditor.71016")
                        .get("/v1/audit/checkpoints")
                        .json()
                        .at("/outlets/0/failure")
                        .asString())
                .isEqualTo("notOfOneHistory");
    }

    @Test
    void whatIsOutsideIsNotReplacedByFewerOrByAnotherLog() throws Exception {
        var note = checkpoint();
        Files.createDirectories(folder.resolve("events"));
        for (var other : new String[] {
            note.replace("\n1\n", "\n7\n"),
            note.replace("signaalhuis.local", "elsewhere.example"),
            "no checkpoint\n",
            ""
        }) {
            Files.writeString(folder.resolve("events/checkpoint"), other);
            round(service);
            assertThat(read("checkpoint")).isEqualTo(other);
        }
        assertThat(published("folder")).isZero();
        assertThat(mail.mails).hasSize(1);
    }

    @Test
    void aMailBoxGetsNoMoreThanOneForAWhile() throws Exception {
        try (var other = node("1h")) {
            checkpoint();
            round(other);
            assertThat(checkpoint()).startsWith("signaalhuis.local/events\n2\n");
            round(other);
            assertThat(mail.mails).hasSize(1);
            assertThat(published("folder")).isEqualTo(2);
            assertThat(other.as("auditor.71016")
                            .get("/v1/audit/checkpoints")
                            .json()
                            .at("/outlets/1/failure")
                            .isMissingNode())
                    .isTrue();
        }
        round(service);
        assertThat(mail.mails).hasSize(2);
    }

    @Test
    void whatIsOutsideCanBeHeldAgainstTheLog() throws Exception {
        assertThat(service.bean(OutsideNotes.class).of(LogName.EVENTS)).isEmpty();
        var first = checkpoint();
        var second = checkpoint();
        round(service);
        assertThat(service.bean(OutsideNotes.class).of(LogName.EVENTS)).containsExactly(second, second, first);
        assertThat(RunningService.shared().bean(OutsideNotes.class).of(LogName.EVENTS))
                .isEmpty();
    }

    private RunningService node() {
        return node("0s");
    }

    private RunningService node(String mailEvery) {
        return RunningService.on(
                database,
                Map.of(
                        "signaalhuis.merkle.outlets.folder", folder.toString(),
                        "signaalhuis.merkle.outlets.look", "1d",
                        "signaalhuis.merkle.outlets.mail.to", "auditor@outside.test,court@outside.test",
                        "signaalhuis.merkle.outlets.mail.every", mailEvery,
                        "signaalhuis.merkle.outlets.mail.from", "signaalhuis@city.test",
                        "signaalhuis.merkle.outlets.mail.host", "127.0.0.1",
                        "signaalhuis.merkle.outlets.mail.port", mail.port()));
    }

    private String checkpoint() {
        AuditLog.append(service);
        return service.as("auditor.71016").get("/v1/audit/checkpoint").text();
    }

    private static void round(RunningService node) {
        node.bean(GoingOutside.class).round();
    }

    private List<String> inFolder() throws IOException {
        try (var files = Files.list(folder.resolve("events"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve("events").resolve(file));
    }

    private long published(String outlet) {
        return database.as("signaalhuis_query")
                .sql("select count(*) from merkle.published where outlet = ?")
                .param(outlet)
                .query(Long.class)
                .single();
    }

    private static MimeMessage message(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
