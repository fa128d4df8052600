package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which years there is something to tell about. */
class ReportYearsTest {

    private static final Set<Role> FIGURES = EnumSet.of(Role.INTAKE, Role.POLICY, Role.AUDITOR);
    private static final String YEARS = "/v1/meldpunt/annual-reports";

    private final RunningService service = RunningService.shared();

    /** In years that no other test has in the one log. */
    @Test
    void comeNewestFirstWithTheReportsOfTheReadersAreaAsKnownThen() {
        var mistaken = UUID.randomUUID();
        var then = service.log().append(mistaken, registered(mistaken, content(LocalDate.of(1900, 5, 1), "RAS")));
        append(LocalDate.of(2049, 6, 15));
        append(LocalDate.of(1901, 1, 1));
        append(LocalDate.of(1901, 12, 31));
        var last =
                service.log().append(mistaken, withdrawn(mistaken, LocalDate.of(1901, 1, 2), "FOUTIEF_GEREGISTREERD"));

        assertThat(years("intake.71016", "", last))
                .containsSubsequence("{\"year\":2049,\"reports\":1}", "{\"year\":1901,\"reports\":2}]");
        assertThat(years("policy.71016", "?asKnownOn=" + then.recordedAt(), last))
                .endsWith("{\"year\":1900,\"reports\":1}]");
        assertThat(years("intake.71002", "", last)).doesNotContain("1901");
    }

    @ParameterizedTest
    @EnumSource
    void areForWhoeverMaySeeTheFigures(Role role) {
        assertThat(service.as(role.claim() + ".71016").get(YEARS).status())
                .isEqualTo(FIGURES.contains(role) ? 200 : 404);
    }

    @Test
    void areNotKnownBeforehand() {
        var reply = service.as("intake.71016").get(YEARS + "?asKnownOn=2999-01-01");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("asKnownOn");
    }

    private void append(LocalDate day) {
        var id = UUID.randomUUID();
        service.log().append(id, registered(id, content(day, "RAS")));
    }

    private String years(String reader, String query, Place seen) {
        return service.as(reader)
                .get(YEARS + query, "Consistency-Token", Long.toString(seen.position()))
                .json()
                .get("items")
                .toString();
    }
}
