package be.signaalhuis.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.eventstore.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example registers: on request, once, and only where they are offered. */
class DemonstrationTest {

    private static final String DEMONSTRATION = "/v1/demonstration-data";

    private final RunningCommandService service = RunningCommandService.shared();

    @Test
    void anAdministratorCanHaveTheExamplesImportedAndOnlyOnce() {
        var first = service.post("admin", DEMONSTRATION, "{}");
        assertThat(first.status()).as(first.toString()).isEqualTo(202);
        var registers = first.json().get("registers");
        assertThat(registers.valueStream().map(register -> register.get("kind").asString()))
                .containsExactlyInAnyOrder("discrimination-reports", "signals", "indicators", "overleg", "strengths");
        for (var register : registers) {
            var task =
                    service.ended("admin", "/v1/tasks/" + register.get("task").asString());
            assertThat(task.json().get("accepted").asInt()).as(task.toString()).isEqualTo(1);
        }
        assertThat(service.post("admin", DEMONSTRATION, "{}").json()).isEqualTo(first.json());
    }

    @Test
    void askingWhatIsOfferedImportsNothing() {
        var offered = service.get("admin", DEMONSTRATION);
        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.json().get("registers").get(0).has("task")).isFalse();
    }

    @Test
    void nothingIsOfferedWhereNobodyConfiguredIt() {
        var settings = Map.<String, Object>of("signaalhuis.demonstration.registers", "");
        try (var bare = RunningCommandService.on(TestDatabase.shared(), settings)) {
            assertThat(bare.get("admin", DEMONSTRATION).status()).isEqualTo(404);
            assertThat(bare.post("admin", DEMONSTRATION, "{}").status()).isEqualTo(404);
        }
    }
}
