package be.signaalhuis.query.gebiedsscan.scans;

import static be.signaalhuis.query.testing.ControlEvents.removed;
import static be.signaalhuis.query.testing.ControlEvents.structure;
import static be.signaalhuis.query.testing.ScanEvents.adopted;
import static be.signaalhuis.query.testing.ScanEvents.completed;
import static be.signaalhuis.query.testing.ScanEvents.opened;
import static be.signaalhuis.query.testing.ScanEvents.revised;
import static be.signaalhuis.query.testing.ScanEvents.text;
import static be.signaalhuis.query.testing.ScanEvents.validated;
import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.merged;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static be.signaalhuis.query.testing.Signals.retracted;
import static be.signaalhuis.query.testing.Signals.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.Apart;
import be.signaalhuis.eventstore.testing.TestDatabase;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What moved which cell of a scan since an adopted version: each event, and nothing else. */
@Apart
class ScanComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);
    private static final List<String> DOMAINS = List.of("ZORG", "HUISVESTING", "ARBEID");

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

    private Place adopt(UUID scan, int version) {
        return log.append(
                scan,
                completed(scan, area, "ZORG", text("straat"), text("duiding"), "HOOG"),
                validated(scan),
                adopted(scan, version));
    }

    private UUID signal(String area, String lifeDomain) {
        var signal = UUID.randomUUID();
        log.append(signal, nuisance(signal, content(DAY, area, lifeDomain)));
        return signal;
    }

    @Test
    void namesEveryEventThatMovedACell() {
        log.append(scan, opened(scan, area, other));
        var signals = Stream.generate(() -> signal(area, "ZORG")).limit(4).toList();
        adopt(scan, 1);
        var out = log.append(signals.get(0), corrected(signals.get(0), content(DAY, other, "ZORG")));
        var gone = log.append(signals.get(1), retracted(signals.get(1), DAY));
        var merged = log.append(signals.get(2), merged(signals.get(2), signals.get(3)));
        log.append(signals.get(3), reviewed(signals.get(3), DAY));
        var late = UUID.randomUUID();
        var added = log.append(late, nuisance(late, content(DAY, area, "ZORG")));
        log.append(scan, revised(scan, 2));
        var place = adopt(scan, 2);

        var cell = cell(compare("?with=1", place), area, "ZORG");
        assertThat(cell.at("/before").asLong()).isEqualTo(4);
        assertThat(cell.at("/after").asLong()).isEqualTo(2);
        assertThat(cell.at("/delta").asLong()).isEqualTo(-2);
        assertThat(cell.at("/byPeriod").asLong()).isZero();
        assertThat(moves(cell))
                .containsExactly(
                        out.position() + " SignalCorrected -1",
                        gone.position() + " SignalRetracted -1",
                        merged.position() + " SignalMerged -1",
                        added.position() + " NuisanceSignalLogged 1");
        assertThat(moves(cell(compare("?with=1", place), other, "ZORG")))
                .containsExactly(out.position() + " SignalCorrected 1");
        assertThat(cell.at("/moved/1/eventId").asString()).isEqualTo(eventAt(gone));
        assertThat(cell.at("/moved/1/recordedAt").asString())
                .isEqualTo(gone.recordedAt().toString());
    }

    @Test
    void saysTheSameOfAnAdoptedVersionForEver() {
        log.append(scan, opened(scan, area, other));
        signal(area, "ZORG");
        adopt(scan, 1);
        signal(area, "ZORG");
        log.append(scan, revised(scan, 2));
        var place = adopt(scan, 2);
        var before = reply("?with=1", place).text();
        var after = signal(area, "ZORG");
        assertThat(reply("?with=1", log.append(after, retracted(after, DAY))).text())
                .isEqualTo(before);
    }

    @Test
    void comparesEachAreaWithItsOwnBaseline() {
        var first = UUID.randomUUID();
        var fresh = "71016W%02d".formatted(++areas);
        log.append(first, opened(first, "71016", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), area));
        signal(area, "ZORG");
        adopt(first, 1);
        log.append(scan, opened(scan, area, fresh));
        var later = signal(area, "ZORG");
        var place = log.append(later, retracted(later, DAY));

        var comparison = compare("", place);
        assertThat(comparison.at("/areas/0/before/scan").asString()).isEqualTo(first.toString());
        var cell = cell(comparison, area, "ZORG");
        assertThat(cell.at("/before").asLong()).isZero();
        assertThat(cell.at("/byPeriod").asLong()).isEqualTo(1);
        assertThat(cell.at("/after").asLong()).isEqualTo(1);
        assertThat(moves(cell)).hasSize(2);
        assertThat(comparison.at("/areas/1/before").isMissingNode()).isTrue();
        assertThat(cell(comparison, fresh, "ZORG").at("/before").isMissingNode())
                .isTrue();
    }

    @Test
    void tellsHowManyOpportunityStructuresAreGone() {
        var structures = Stream.generate(UUID::randomUUID).limit(3).toList();
        log.append(scan, opened(scan, area, other));
        structures.subList(0, 2).forEach(one -> log.append(one, structure(one, "LEEGSTAND", area, DAY)));
        adopt(scan, 1);
        structures.subList(0, 2).forEach(one -> log.append(one, removed(one, DAY)));
        log.append(structures.get(2), structure(structures.get(2), "LOGEMENT", area, DAY));
        var place = log.append(scan, revised(scan, 2));
        var comparison = compare("?with=1", place);
        assertThat(comparison.at("/areas/0/openStructures").toString())
                .isEqualTo("{\"before\":2,\"after\":1,\"delta\":-1}");
        assertThat(value(comparison, area + "/openStructures/before")).isEqualTo(2);
        assertThat(value(comparison, area + "/openStructures/after")).isEqualTo(1);
        assertThat(comparison.at("/areas/1/openStructures").toString())
                .isEqualTo("{\"before\":0,\"after\":0,\"delta\":0}");
    }

    @Test
    void everyCellAddsUpWhateverHappens() {
        var random = new Random(71016);
        log.append(scan, opened(scan, area, other));
        var signals = new ArrayList<>(
                Stream.generate(() -> signal(area, "ZORG")).limit(20).toList());
        adopt(scan, 1);
        for (int i = 0; i < 60; i++) {
            var signal = signals.get(random.nextInt(signals.size()));
            switch (random.nextInt(3)) {
                case 0 -> signals.add(signal(any(random, List.of(area, other)), any(random, DOMAINS)));
                case 1 ->
                    log.append(
                            signal,
                            corrected(
                                    signal,
                                    content(
                                            DAY.plusYears(random.nextInt(2)),
                                            any(random, List.of(area, other, "71016W31")),
                                            any(random, DOMAINS))));
                default -> {
                    signals.remove(signal);
                    log.append(signal, retracted(signal, DAY));
                }
            }
        }
        var place = log.append(scan, revised(scan, 2));
        for (var compared : compare("?with=1", place).at("/areas")) {
            for (var cell : compared.at("/cells")) {
                var moved = cell.at("/moved")
                        .valueStream()
                        .mapToLong(move -> move.at("/change").asLong())
                        .sum();
                assertThat(cell.at("/before").asLong() + cell.at("/byPeriod").asLong() + moved)
                        .as(cell.toString())
                        .isEqualTo(cell.at("/after").asLong());
                assertThat(cell.at("/moves").asLong())
                        .isEqualTo(cell.at("/moved").size());
            }
        }
        assertEachSideLeadsToItsEvents(compare("?with=1", place));
    }

    private static void assertEachSideLeadsToItsEvents(JsonNode comparison) {
        for (var compared : comparison.at("/areas")) {
            for (var cell : compared.at("/cells")) {
                var where = compared.at("/area").asString() + "/"
                        + cell.at("/lifeDomain").asString() + "/";
                for (var side : List.of("before", "after")) {
                    assertThat(value(comparison, where + side))
                            .isEqualTo(cell.get(side).asLong());
                }
            }
        }
    }

    private static long value(JsonNode comparison, String where) {
        var figure = comparison.get("links").get("figures").get(where).asString();
        return FigureWalk.of(service.as("scanmanager.71016"), figure).value().longValueExact();
    }

    @Test
    void cannotCompareWithWhatWasNotAdopted() {
        var place = log.append(scan, opened(scan, area, other));
        assertThat(reply("?with=1", place).status()).isEqualTo(404);
        var wrong = reply("?with=kanarie", place);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/issues/0/name").asString()).isEqualTo("with");
        assertThat(reply("?with=baseline", place).status()).isEqualTo(200);
    }

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> moves(JsonNode cell) {
        return cell.at("/moved")
                .valueStream()
                .map(move -> move.at("/position").asLong() + " "
                        + move.at("/type").asString() + " "
                        + move.at("/change").asInt())
                .toList();
    }

    private static String eventAt(Place place) {
        return service.database()
                .as("postgres")
                .sql("select event_identifier::text from events.event where global_index = ?")
                .param(place.position())
                .query(String.class)
                .single();
    }

    private static JsonNode cell(JsonNode comparison, String area, String lifeDomain) {
        return comparison
                .at("/areas")
                .valueStream()
                .filter(compared -> compared.at("/area").asString().equals(area))
                .flatMap(compared -> compared.at("/cells").valueStream())
                .filter(cell -> cell.at("/lifeDomain").asString().equals(lifeDomain))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode compare(String query, Place place) {
        var reply = reply(query, place);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private Api.Reply reply(String query, Place place) {
        return service.as("analyst.71016")
                .get(
                        "/v1/gebiedsscan/scans/" + scan + "/comparison" + query,
                        "Consistency-Token",
                        Long.toString(place.position()));
    }
}
