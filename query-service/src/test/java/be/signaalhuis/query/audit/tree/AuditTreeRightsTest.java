package be.signaalhuis.query.audit.tree;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.RunningService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTreeRightsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Set<Role> READERS = EnumSet.of(Role.AUDITOR, Role.DPO);
    private static String proof;

    @BeforeAll
    static void signSomething() {
        proof = "/v1/audit/proofs/" + AuditLog.append(SERVICE);
        assertThat(SERVICE.as("auditor.71016").get("/v1/audit/checkpoint").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void auditorsAndTheDataProtectionOfficerReadTheTree(Role role) {
        var api = SERVICE.as(role.claim() + ".71016");
        questions()
                .forEach(question -> assertThat(api.get(question).status())
                        .as(question)
                        .isEqualTo(READERS.contains(role) ? 200 : 404));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAuditorBringsWhatWitnessesSigned(Role role) {
        var reply = SERVICE.as(role.claim() + ".71016").postText("/v1/audit/checkpoints/1/cosignatures", "nonsense");
        var nothing = SERVICE.as(role.claim() + ".71016").postText("/v1/audit/checkpoints/999999999/cosignatures", "x");
        assertThat(reply.status()).isIn(role == Role.AUDITOR ? List.of(400, 404) : List.of(404));
        assertThat(nothing.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobodyButTheAdministratorMakesNewKeys(Role role) {
        var before = SERVICE.as("auditor.71016").get("/v1/audit/keys").text();
        assertThat(SERVICE.as(role.claim() + ".71016")
                        .post("/v1/audit/keys/rotation", "")
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.as("auditor.71016").get("/v1/audit/keys").text()).isEqualTo(before);
    }

    @Test
    void nobodyComesInWithoutALogin() {
        var anybody = SERVICE.as(null);
        questions()
                .forEach(question ->
                        assertThat(anybody.get(question).status()).as(question).isEqualTo(401));
        assertThat(anybody.postText("/v1/audit/checkpoints/1/cosignatures", "x").status())
                .isEqualTo(401);
        assertThat(anybody.post("/v1/audit/keys/rotation", "").status()).isEqualTo(401);
        assertThat(anybody.get("/v1/log/events/tile/entries/000.p/1").status()).isEqualTo(401);
        assertThat(anybody.get("/v1/log/events").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/log/events/checkpoint", "/v1/log/events/tile/0/000.p/1"})
    void hashesAreForAnybody(String path) {
        assertThat(SERVICE.as(null).get(path).status()).isEqualTo(200);
    }

    private static Stream<String> questions() {
        return Stream.of(
                "/v1/audit/checkpoint",
                "/v1/audit/checkpoints",
                "/v1/audit/consistency?from=1&to=1",
                "/v1/audit/bundle",
                "/v1/audit/keys",
                proof);
    }
}
