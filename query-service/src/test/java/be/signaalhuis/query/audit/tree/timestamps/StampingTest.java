package be.signaalhuis.query.audit.tree.timestamps;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.audit.tree.timestamps.TestAuthority.Mood;
import be.signaalhuis.query.testing.RunningService;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Map;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StampingTest {

    private static TestAuthority authority;
    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        authority = new TestAuthority();
        service = RunningService.on(
                TestDatabase.fresh(),
                Map.of(
                        "signaalhuis.merkle.time-stamps.url", authority.url().toString(),
                        "signaalhuis.merkle.time-stamps.certificates",
                                authority.root().toString(),
                        "signaalhuis.merkle.time-stamps.look", "1d"));
    }

    @AfterAll
    static void close() {
        service.close();
        authority.close();
    }

    @Test
    void theNewestCheckpointIsStampedOnceADayAndAgainWhenItFailed() throws Exception {
        var auditor = service.as("auditor.71016");
        AuditLog.append(service);
        var note = auditor.get("/v1/audit/checkpoint").text();
        var size = note.lines().toList().get(1);
        authority.mood = Mood.OUT_OF_ORDER;
        service.bean(Stamping.class).round();
        assertThat(auditor.get("/v1/audit/checkpoints").json().at("/items/0").has("timeStamp"))
                .isFalse();
        assertThat(service.management().get("/actuator/prometheus").text())
                .contains("signaalhuis_merkle_time_stamp_failures_total");
        assertThat(auditor.get("/v1/audit/checkpoints/" + size + "/time-stamp").status())
                .isEqualTo(404);

        authority.mood = Mood.HONEST;
        service.bean(Stamping.class).round();
        var stamp = auditor.get("/v1/audit/checkpoints").json().at("/items/0/timeStamp");
        assertThat(stamp.at("/authority").asString()).isEqualTo("127.0.0.1");
        assertThat(Instant.parse(stamp.at("/at").asString())).isBeforeOrEqualTo(Instant.now());
        var reply = auditor.get("/v1/audit/checkpoints/" + size + "/time-stamp");
        assertThat(reply.header("Content-Type")).isEqualTo("application/vnd.etsi.timestamp-token");
        var token = new TimeStampToken(new CMSSignedData(reply.bytes()));
        assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(note.getBytes()));

        AuditLog.append(service);
        auditor.get("/v1/audit/checkpoint");
        var asked = authority.asked.get();
        service.bean(Stamping.class).round();
        assertThat(authority.asked.get()).isEqualTo(asked);
        assertThat(auditor.get("/v1/audit/checkpoints/" + size + "0/time-stamp").status())
                .isEqualTo(404);
        assertThat(auditor.get("/v1/audit/checkpoints/x/time-stamp").status()).isEqualTo(404);
    }

    @Test
    void withoutSettingsNobodyIsAsked() {
        assertThat(RunningService.shared().context().getBeansOfType(Stamping.class))
                .isEmpty();
    }
}
