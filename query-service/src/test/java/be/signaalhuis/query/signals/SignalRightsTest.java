package be.signaalhuis.query.signals;

import static be.signaalhuis.query.testing.Bottlenecks.formed;
import static be.signaalhuis.query.testing.SharedSignals.YOUTH;
import static be.signaalhuis.query.testing.SharedSignals.content;
import static be.signaalhuis.query.testing.SharedSignals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignalRightsTest {

    private static final Set<Role> VEILIGHEIDSHUIS = EnumSet.of(Role.ANALYST, Role.SCANMANAGER);
    private static final Set<Role> LOGGING = EnumSet.of(Role.ANALYST, Role.SCANMANAGER, Role.INTAKE, Role.LCO);
    private static final LocalDate DAY = LocalDate.of(2023, 1, 2);

    private final RunningService service = RunningService.shared();
    private final UUID signal = UUID.randomUUID();
    private final UUID bottleneck = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void whoeverMayLogASignalReadsWhatTheirOrganisationLogged(Role role) {
        service.log().as(YOUTH).append(signal, nuisance(signal, content(DAY, "71016W26", "OVERLEGTAFEL")));
        var own = role.claim() + ".71016.jeugd";
        assertThat(file(own)).isEqualTo(LOGGING.contains(role) ? 200 : 404);
        assertThat(query(own)).isEqualTo(LOGGING.contains(role) ? 200 : 404);
        var elsewhere = role.claim() + ".71016.elders";
        assertThat(file(elsewhere)).isEqualTo(VEILIGHEIDSHUIS.contains(role) ? 200 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheVeiligheidshuisSeesTimelinesBottlenecksAndWhatWasNotRetained(Role role) {
        service.log().append(bottleneck, formed(bottleneck, DAY, signal));
        var reader = service.as(role.claim() + ".71016");
        var expected = VEILIGHEIDSHUIS.contains(role) ? 200 : 404;
        assertThat(status(reader, "/v1/gebiedsscan/areas/71016W26/timeline")).isEqualTo(expected);
        assertThat(status(reader, "/v1/signals/not-retained?year=2026")).isEqualTo(expected);
        assertThat(status(reader, "/v1/bottlenecks")).isEqualTo(expected);
        assertThat(status(reader, "/v1/bottlenecks/" + bottleneck)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signals/00000000-0000-4000-8000-000000000000",
                "/v1/signals/not-retained",
                "/v1/gebiedsscan/areas/71016W26/timeline",
                "/v1/bottlenecks",
                "/v1/bottlenecks/00000000-0000-4000-8000-000000000000"
            })
    void nobodyGetsInWithoutAToken(String path) {
        assertThat(service.as(null).get(path).status()).isEqualTo(401);
        assertThat(service.as(null).post("/v1/signals/query", "{}").status()).isEqualTo(401);
    }

    private int query(String reader) {
        return service.as(reader).post("/v1/signals/query", "{\"limit\":1}").status();
    }

    private int file(String reader) {
        return status(service.as(reader), "/v1/signals/" + signal);
    }

    private static int status(Api reader, String path) {
        return reader.get(path, "Prefer", "wait=30").status();
    }
}
