package be.signaalhuis.query;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    private static final Set<Role> FIGURES = EnumSet.of(Role.INTAKE, Role.POLICY, Role.AUDITOR);
    private static final UUID REPORT = UUID.randomUUID();

    private final RunningService service = RunningService.shared();

    @ParameterizedTest
    @EnumSource
    void eachRoleSeesItsOwnQuestionsAndTheRestLooksLikeNothing(Role role) {
        var place = service.log()
                .append(
                        UUID.randomUUID(),
                        Reports.registered(UUID.randomUUID(), Reports.content(LocalDate.of(2023, 1, 2), "RAS")));
        service.awaitViews(place);
        var api = service.as(role.claim() + ".71016");
        var figures = api.get("/v1/meldpunt/annual-reports/2023").status();
        assertThat(figures).isEqualTo(FIGURES.contains(role) ? 200 : 404);
        var worklist = api.post("/v1/meldpunt/reports/query", "{}").status();
        assertThat(worklist).isEqualTo(role == Role.INTAKE ? 200 : 404);
        var similar =
                api.post("/v1/meldpunt/reports/similar", "{\"ground\":\"RAS\"}").status();
        assertThat(similar).isEqualTo(role == Role.INTAKE ? 200 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsTheCodeLists(Role role) {
        assertThat(service.as(role.claim() + ".71016").get("/v1/codes").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnIntakeOfficerOpensAFile(Role role) {
        var id = UUID.randomUUID();
        service.awaitViews(service.log()
                .append(id, Reports.registered(id, Reports.content(LocalDate.of(2023, 1, 2), "RAS"))));
        var reply = service.as(role.claim() + ".71016").get("/v1/meldpunt/reports/" + id);
        assertThat(reply.status()).isEqualTo(role == Role.INTAKE ? 200 : 404);
        if (role != Role.INTAKE) {
            assertThat(reply.json().at("/type").asString()).isEqualTo("urn:problem-type:signaalhuis:notFound");
            assertThat(reply.text()).doesNotContain("Voorbeeld");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "intake", "tovenaar.71016"})
    void nobodyGetsInWithoutAGoodToken(String token) {
        var api = service.as(token.isEmpty() ? null : token);
        assertUnauthorized(api.get("/v1/meldpunt/annual-reports/2023"));
        assertUnauthorized(api.get("/v1/meldpunt/reports/" + REPORT));
        assertUnauthorized(api.post("/v1/meldpunt/reports/query", "{}"));
        assertUnauthorized(api.post("/v1/meldpunt/reports/similar", "{\"ground\":\"RAS\"}"));
        assertUnauthorized(api.get("/v1/meldpunt/annual-reports/2023/reports?cut=reports"));
        assertUnauthorized(api.get("/v1/codes"));
        assertUnauthorized(api.get("/v1/anything"));
    }

    @Test
    void whatIsNotListedIsDenied() {
        assertThat(service.as("admin.71016").get("/v1/anything").status()).isEqualTo(404);
        assertThat(service.as("intake.71016").get("/v1/meldpunt/reports").status())
                .isEqualTo(404);
        assertThat(service.as("intake.71016").get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void healthAndMetricsAnswerOnTheirOwnPortAlone() {
        assertThat(service.management().get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(service.management().get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(service.management().get("/actuator/env").status()).isNotEqualTo(200);
    }

    private static void assertUnauthorized(Api.Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
