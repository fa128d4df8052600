package be.signaalhuis.query.gebiedsscan.matrix;

import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.logged;
import static be.signaalhuis.query.testing.Signals.notRetained;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class NotRetainedTest {

    private static final String PATH = "/v1/signals/not-retained?year=";

    private final RunningService service = RunningService.shared();
    private final UUID id = UUID.randomUUID();

    @Test
    void isCountedInTheYearItWasRecordedAndIsNoSignal() {
        var logged = service.log()
                .append(id, logged("RADICALISERING", id, content(LocalDate.of(1850, 1, 1), "71016", "ZORG")));
        var year = logged.recordedAt().atZone(ZoneId.of("Europe/Brussels")).getYear();
        var signals = signals(logged);
        var before = count(year, "", logged);
        var theYearBefore = count(year - 1, "", logged);
        var other = UUID.randomUUID();
        var last = service.log().append(other, notRetained(other));
        assertThat(count(year, "", last)).isEqualTo(before + 1);
        assertThat(count(year - 1, "", last)).isEqualTo(theYearBefore);
        assertThat(count(year, "&asKnownOn=" + logged.recordedAt(), last)).isEqualTo(before);
        assertThat(signals(last)).isEqualTo(signals);
    }

    @Test
    void leadsToWhatWasFoundToBeNone() {
        var last = service.log().append(id, notRetained(id));
        var year = last.recordedAt().atZone(ZoneId.of("Europe/Brussels")).getYear();
        var figure = ask(year, "", last).at("/links/figures/count").asString();
        var walk = FigureWalk.of(service.as("auditor.71016"), figure);
        assertThat(walk.value()).isEqualByComparingTo(Long.toString(count(year, "", last)));
        assertThat(walk.told()).allMatch("SignalNotRetained 1"::equals);
        assertThat(walk.moves().getLast().get("streamId").asString()).isEqualTo(id.toString());
    }

    @ParameterizedTest
    @CsvSource({"'', yearInvalid", "20, yearInvalid", "abcd, yearInvalid", "3000, yearInvalid"})
    void refusesAYearThatIsNone(String year, String code) {
        var reply = service.as("analyst.71016").get(PATH + year);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("year");
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void asksWhichYear() {
        var reply = service.as("analyst.71016").get("/v1/signals/not-retained");
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo("required");
    }

    @ParameterizedTest
    @EnumSource
    void analystsAndScanManagersAloneMayAsk(Role role) {
        var may = role == Role.ANALYST || role == Role.SCANMANAGER;
        assertThat(service.as(role.claim() + ".71016").get(PATH + "2026").status())
                .isEqualTo(may ? 200 : 404);
    }

    private long count(int year, String more, Place seen) {
        return ask(year, more, seen).at("/count").asLong();
    }

    private JsonNode ask(int year, String more, Place seen) {
        var reply = service.as("analyst.71016")
                .get(PATH + year + more, "Consistency-Token", Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private long signals(Place seen) {
        return service.as("analyst.71016")
                .get("/v1/gebiedsscan/areas?until=1850-12-31", "Consistency-Token", Long.toString(seen.position()))
                .json()
                .at("/total")
                .asLong();
    }
}
