package be.signaalhuis.query.audit.tree.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.audit.tree.AuditLog;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofsTest {

    private final RunningService service = RunningService.shared();
    private final Api auditor = service.as("auditor.71016");

    @Test
    void anEventThatWasJustRecordedIsProven() {
        var event = AuditLog.append(service);
        var reply = auditor.get("/v1/audit/proofs/" + event);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(reply.text()).startsWith("c2sp.org/tlog-proof@v1\nextra ");
        assertThat(reply.text()).contains("\nindex ").contains("\n\nsignaalhuis.local/events\n");
        assertThat(service.as("dpo.71016").get("/v1/audit/proofs/" + event).status())
                .isEqualTo(200);
    }

    @Test
    void anEventOfAnotherTownLooksLikeNone() {
        var event = AuditLog.appendElsewhere(service);
        assertThat(service.as("auditor.71002").get("/v1/audit/proofs/" + event).status())
                .isEqualTo(200);
        var hidden = auditor.get("/v1/audit/proofs/" + event);
        var unknown = auditor.get("/v1/audit/proofs/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(hidden.json().at("/type")).isEqualTo(unknown.json().at("/type"));
        assertThat(auditor.get("/v1/audit/proofs/nonsense").status()).isEqualTo(404);
    }

    @Test
    void theLogOnlyGrew() {
        AuditLog.append(service);
        var from = size(auditor.get("/v1/audit/checkpoint"));
        AuditLog.append(service);
        AuditLog.append(service);
        var to = size(auditor.get("/v1/audit/checkpoint"));
        var grown = auditor.get("/v1/audit/consistency?from=%d&to=%d".formatted(from, to))
                .json();
        assertThat(grown.at("/log").asString()).isEqualTo("events");
        assertThat(grown.at("/from").asLong()).isEqualTo(from);
        assertThat(grown.at("/to").asLong()).isEqualTo(to);
        assertThat(grown.at("/proof")).isNotEmpty();
        var checkpoints = auditor.get("/v1/audit/checkpoints?limit=200").json().at("/items");
        checkpoints.forEach(checkpoint -> {
            if (checkpoint.at("/size").asLong() == from) {
                assertThat(checkpoint.at("/root")).isEqualTo(grown.at("/fromRoot"));
            }
            if (checkpoint.at("/size").asLong() == to) {
                assertThat(checkpoint.at("/root")).isEqualTo(grown.at("/toRoot"));
            }
        });
    }

    @Test
    void ofOneSizeThereIsNothingToProve() {
        AuditLog.append(service);
        var size = size(auditor.get("/v1/audit/checkpoint"));
        var same = auditor.get("/v1/audit/consistency?from=%d&to=%d".formatted(size, size))
                .json();
        assertThat(same.at("/proof")).isEmpty();
        assertThat(same.at("/fromRoot")).isEqualTo(same.at("/toRoot"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=-1&to=1, from, outOfRange",
        "from=1&to=99999999, to, outOfRange",
        "from=99999999&to=99999999, from, outOfRange",
        "from=2&to=1, to, outOfRange",
        "from=1, to, required",
        "to=1, from, required",
        "from=a&to=1, from, typeWrong",
        "from=1&to=99999999999999999999, to, typeWrong",
        "from=1&to=1&log=x, log, codeUnknown"
    })
    void whatIsWrongIsNamed(String question, String field, String code) {
        AuditLog.append(service);
        AuditLog.append(service);
        auditor.get("/v1/audit/checkpoint");
        var reply = auditor.get("/v1/audit/consistency?" + question);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    private static long size(Api.Reply note) {
        return Long.parseLong(note.text().lines().toList().get(1));
    }
}
