package be.signaalhuis.query.lco.years;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.OverlegRegister;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The figures of 2013 that plan 003 prints and the example registers come with. */
class OverlegYearOfTheRegisterTest {

    private static final JsonNode EXPECTED = OverlegRegister.expected();

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void countsTheTableAndTheFamiliesAsTheRegisterDoesInWhateverOrderItsRowsCome(long seed) {
        var last = OverlegRegister.append(service, town, seed);
        var year = reply(last).json();
        assertThat(year.at("/withClient")).isEqualTo(EXPECTED.get("metClient"));
        assertThat(year.at("/withoutClient")).isEqualTo(EXPECTED.get("zonderClient"));
        assertThat(year.at("/careWorkersOnly")).isEqualTo(EXPECTED.get("hulpverleningsoverleg"));
        assertThat(year.at("/total")).isEqualTo(EXPECTED.get("total"));
        assertThat(year.at("/firstOverleg")).isEqualTo(EXPECTED.get("first"));
        assertThat(year.at("/familiesWithChildren")).isEqualTo(EXPECTED.get("familiesWithChildren"));
        assertThat(year.at("/familiesGrownInTwoDomains")).isEqualTo(EXPECTED.get("qualifying"));
        assertThat(reply(last).text())
                .contains("{\"withClient\":82.87,\"withoutClient\":5.52,\"careWorkersOnly\":11.60,\"total\":100.00}");
    }

    @Test
    void resetAndReplayGiveTheSameRowsAndTheSameTable() {
        var last = OverlegRegister.append(service, town, 3);
        var year = reply(last).json();
        var rows = Tables.rows(service.database(), "overleg_fact");
        service.view("overleg-years").shutDown();
        service.view("overleg-years").resetTokens();
        service.view("overleg-years").start();
        assertThat(reply(last).json()).isEqualTo(year);
        assertThat(Tables.rows(service.database(), "overleg_fact")).isEqualTo(rows);
    }

    private Api.Reply reply(Place seen) {
        var token = Long.toString(seen.position());
        var reply =
                service.as("policy." + town).get("/v1/lco/years/2013", "Consistency-Token", token, "Prefer", "wait=30");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
