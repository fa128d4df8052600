package be.signaalhuis.query.gebiedsscan.scans;

import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.revised;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What policy may see of the scans: adopted figures, no small ones, no street knowledge. */
@Apart
class PublishedScansTest {

    private static RunningService service;
    private static int areas;

    private final TestLog log = service.log();
    private final UUID scan = UUID.randomUUID();
    private final String area = "71016W%02d".formatted(++areas);
    private final String other = "71016W%02d".formatted(++areas);

    @BeforeAll
    static void start() {
        service = RunningService.on(TestDatabase.fresh());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private void signals(int count, String area, String lifeDomain) {
        for (int i = 0; i < count; i++) {
            var signal = UUID.randomUUID();
            log.append(signal, nuisance(signal, content(LocalDate.of(2025, 5, 6), area, lifeDomain)));
        }
    }

    private Place adoptedScan() {
        log.append(scan, opened(scan, area, other));
        signals(3, area, "ZORG");
        signals(9, area, "ARBEID");
        signals(6, other, "ZORG");
        signals(8, other, "ARBEID");
        signals(7, other, "WELZIJN");
        return log.append(
                scan,
                completed(scan, area, "ZORG", text("geheime straatkennis"), text("voorbeeldduiding"), "HOOG"),
                validated(scan),
                adopted(scan, 1));
    }

    @Test
    void aSmallNumberIsNotShownAndCannotBeWorkedOut() {
        var published = published(adoptedScan());
        var first = published.at("/areas/0");
        assertThat(first.at("/lifeDomains/ZORG").asString()).isEqualTo("<5");
        var hiddenInRow = hidden(first);
        var hiddenInColumn = published
                        .at("/areas")
                        .valueStream()
                        .filter(row -> !row.at("/lifeDomains/ZORG").isNumber())
                        .count()
                + (published.at("/lifeDomains/ZORG").isNumber() ? 0 : 1);
        assertThat(hiddenInRow).isGreaterThan(1);
        assertThat(hiddenInColumn).isGreaterThan(1);
        assertThat(published.at("/areas/1/lifeDomains/WELZIJN").asLong()).isEqualTo(7);
    }

    @Test
    void showsInterpretationsAndNoStreetKnowledge() {
        var reply = reply("policy", "?area=" + area, adoptedScan());
        assertThat(reply.text())
                .contains("voorbeeldduiding")
                .doesNotContain("straatkennis")
                .doesNotContain("actor");
        assertThat(reply.json().at("/items/0/areas/0/interpretations/ZORG").asString())
                .isEqualTo("voorbeeldduiding");
    }

    @Test
    void showsNothingThatIsNotAdopted() {
        log.append(scan, opened(scan, area));
        var place = log.append(scan, completed(scan, area, "ZORG", text("x"), text("y"), "LAAG"), validated(scan));
        assertThat(reply("policy", "?area=" + area, place).json().at("/items")).isEmpty();
        var adopted = log.append(scan, adopted(scan, 1));
        assertThat(reply("policy", "?area=" + area, adopted).json().at("/items"))
                .hasSize(1);
        assertThat(reply("policy", "?area=71016W31", adopted).json().at("/items"))
                .isEmpty();
    }

    @Test
    void staysAsAdoptedWhileTheNextVersionIsWorkedOn() {
        var before = published(adoptedScan());
        signals(4, area, "ZORG");
        log.append(scan, revised(scan, 2));
        var place = log.append(scan, completed(scan, area, "ZORG", text("x"), text("anders"), "LAAG"));
        assertThat(published(place)).isEqualTo(before);
    }

    @Test
    void refusesAnAreaThatDoesNotExist() {
        for (var wrong : new String[] {"71016W99", "71016", "kanarie", "%27"}) {
            var reply = service.as("policy.71016").get("/v1/gebiedsscan/published?area=" + wrong);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("area");
        }
    }

    @Test
    void belongsToItsMunicipality() {
        var place = adoptedScan();
        assertThat(service.as("policy.71002")
                        .get("/v1/gebiedsscan/published", token(place))
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    private static long hidden(JsonNode row) {
        return row.at("/lifeDomains").valueStream().filter(n -> !n.isNumber()).count()
                + (row.at("/total").isNumber() ? 0 : 1);
    }

    private JsonNode published(Place place) {
        return reply("policy", "?area=" + area, place).json().at("/items/0");
    }

    private static Api.Reply reply(String role, String query, Place place) {
        var reply = service.as(role + ".71016").get("/v1/gebiedsscan/published" + query, token(place));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static String[] token(Place place) {
        return new String[] {"Consistency-Token", Long.toString(place.position())};
    }
}
