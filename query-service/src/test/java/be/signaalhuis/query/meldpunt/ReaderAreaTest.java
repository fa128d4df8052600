package be.signaalhuis.query.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.testing.Reports;
import be.signaalhuis.query.testing.RunningService;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same rule holds in SQL, for lists and counts, and in memory, for one file. */
class ReaderAreaTest {

    private static final LocalDate RECEIVED = LocalDate.of(2019, 3, 1);

    record Case(String what, String desk, String facts, LocalDate factsOn, String residence, boolean genk, boolean as) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        var before = LocalDate.of(2018, 12, 31);
        var after = LocalDate.of(2019, 1, 1);
        return Stream.of(
                new Case("facts in Genk", "71022", "71016", RECEIVED, null, true, false),
                new Case("facts in As: both desks serve it", "71022", "71002", RECEIVED, null, true, true),
                new Case("facts elsewhere", "71022", "71022", RECEIVED, null, false, false),
                new Case("reporter from As", "71022", "71022", RECEIVED, "71002", true, true),
                new Case("facts in Opglabbeek before its merger", "71022", "71047", before, null, true, false),
                new Case("facts in Opglabbeek after its merger", "71022", "71047", after, null, false, false),
                new Case("facts in Oudsbergen before it existed", "71022", "72042", before, null, false, false),
                new Case("facts in Oudsbergen", "71022", "72042", after, null, true, false),
                new Case("reporter from Oudsbergen, older facts", "71022", "71022", before, "72042", true, false),
                new Case("registered by Genk's desk", "71016", "71022", RECEIVED, null, true, false),
                new Case("registered by As's desk", "71002", "71022", RECEIVED, null, false, true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDeskSeesItsAreaAndItsOwnRegistrations(Case one) {
        var service = RunningService.shared();
        var id = UUID.randomUUID();
        var content = Reports.in(one.facts(), one.factsOn(), one.residence(), Reports.content(RECEIVED, "RAS"));
        var place = service.log().append(id, Reports.registered(id, one.desk(), "R-" + number(id), content));
        var seen = Long.toString(place.position());

        for (var reader : Stream.of("71016", "71002").toList()) {
            var expected = reader.equals("71016") ? one.genk() : one.as();
            var login = service.as("intake." + reader);
            var list = login.post(
                    "/v1/meldpunt/reports/query",
                    "{\"externalReference\":\"R-" + number(id) + "\"}",
                    "Consistency-Token",
                    seen);
            assertThat(list.json().get("total").asInt()).as(reader).isEqualTo(expected ? 1 : 0);
            var file = login.get("/v1/meldpunt/reports/" + id, "Consistency-Token", seen);
            assertThat(file.status()).as(reader).isEqualTo(expected ? 200 : 404);
            assertThat(ReaderArea.of(Code.of(reader))
                            .covers(
                                    Code.of(one.desk()),
                                    Code.of(one.facts()),
                                    one.factsOn(),
                                    one.residence() == null ? null : Code.of(one.residence()),
                                    RECEIVED))
                    .isEqualTo(expected);
        }
    }

    private static String number(UUID id) {
        return Long.toUnsignedString(id.getMostSignificantBits());
    }
}
