package be.signaalhuis.query.gebiedsscan.matrix;

import static be.signaalhuis.query.testing.Signals.content;
import static be.signaalhuis.query.testing.Signals.corrected;
import static be.signaalhuis.query.testing.Signals.graded;
import static be.signaalhuis.query.testing.Signals.nuisance;
import static be.signaalhuis.query.testing.Signals.regraded;
import static be.signaalhuis.query.testing.Signals.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.sealing.Seals;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Behind each figure stand the events of the signals it counts, no more and no fewer. */
class SignalFiguresTest {

    /** Each test has a year of its own in the one log. */
    private static final AtomicInteger YEARS = new AtomicInteger(2300);

    private final RunningService service = RunningService.shared();
    private final int year = YEARS.incrementAndGet();
    private final LocalDate day = LocalDate.of(year, 6, 15);
    private final UUID id = UUID.randomUUID();

    @Test
    void tellsEachEventOfEachSignalThatCountsUpToThen() {
        var first = append(id, nuisance(id, content(day, "71016W26", "ZORG")));
        var second = append(id, regraded(id, "VERMOED", null, "OVERLEGTAFEL"));
        append(UUID.randomUUID(), "71016W26", "ARBEID");
        var matrix = get("?", second).json();
        append(id, corrected(id, content(day, "71016W27", "ZORG")));
        var page = behind(figure(matrix, "71016W26/ZORG"), "");
        assertThat(page.at("/value").asInt()).isEqualTo(1);
        assertThat(page.at("/items")
                        .valueStream()
                        .map(item ->
                                item.at("/position") + " " + item.at("/type").asString()))
                .containsExactly(first.position() + " NuisanceSignalLogged", second.position() + " SignalRegraded");
        assertThat(page.at("/items/0/streamId").asString()).isEqualTo(id.toString());
        assertThat(page.at("/items/0/recordedAt").asString())
                .isEqualTo(first.recordedAt().toString());
        assertThat(page.at("/items/0").has("eventId")).isTrue();
        assertThat(page.at("/items/0").has("shielded")).isFalse();
        assertThat(page.at("/position")).isEqualTo(matrix.at("/position"));
    }

    @Test
    void everyFigureIsAsManySignalsAsItSays() {
        append(UUID.randomUUID(), "71016W26", "ZORG");
        append(UUID.randomUUID(), "71016W26", "ARBEID");
        append(UUID.randomUUID(), "71016W27", "ARBEID");
        append(UUID.randomUUID(), "71016", "ARBEID");
        var gone = UUID.randomUUID();
        append(gone, "71016W26", "ZORG");
        var last = append(gone, retracted(gone, day));
        var matrix = get("?", last).json();
        assertThat(value(figure(matrix, "total"))).isEqualTo(4);
        for (var row : matrix.get("areas")) {
            var area = row.get("area").asString();
            assertThat(value(figure(matrix, area))).isEqualTo(row.get("total").asLong());
            row.get("lifeDomains")
                    .properties()
                    .forEach(cell -> assertThat(value(figure(matrix, area + "/" + cell.getKey())))
                            .isEqualTo(cell.getValue().asLong()));
        }
        for (var path : new String[] {"/71016", "/71016W26", "/71016W31"}) {
            var area = get(path + "?", last).json();
            assertThat(value(figure(area, "total"))).isEqualTo(area.get("total").asLong());
            for (var cut : new String[] {"lifeDomains", "themes", "months"}) {
                area.get(cut)
                        .properties()
                        .forEach(count -> assertThat(value(figure(area, cut + "/" + count.getKey())))
                                .isEqualTo(count.getValue().asLong()));
            }
        }
    }

    @Test
    void staysWhatItWasUnlessAnotherMomentIsAsked() {
        var then = append(id, "71016W26", "ZORG");
        var figure = figure(get("?", then).json(), "71016W26");
        var now = append(id, retracted(id, day));
        service.awaitViews(now);
        assertThat(value(figure)).isEqualTo(1);
        assertThat(behind(figure, "?asKnownOn=" + then.recordedAt())
                        .at("/value")
                        .asInt())
                .isEqualTo(1);
        assertThat(behind(figure, "?asKnownOn=" + now.recordedAt()).at("/value").asInt())
                .isZero();
        assertThat(behind(figure, "?asKnownOn=" + now.recordedAt()).at("/items"))
                .isEmpty();
    }

    @Test
    void comesPageByPageInTheOrderOfTheLog() {
        var positions = new ArrayList<Long>();
        Place last = null;
        for (int i = 0; i < 5; i++) {
            last = append(UUID.randomUUID(), "71016W26", "ZORG");
            positions.add(last.position());
        }
        var figure = figure(get("?", last).json(), "total");
        var seen = new ArrayList<Long>();
        var page = behind(figure, "?limit=2");
        while (true) {
            page.get("items").forEach(item -> seen.add(item.get("position").asLong()));
            if (!page.has("next")) {
                break;
            }
            page = behind(figure, "?limit=2&cursor=" + page.get("next").asString());
        }
        assertThat(seen).isEqualTo(positions);
    }

    @Test
    void whatAnotherServiceKeepsToItselfCountsButHasNoId() {
        try (var police = logOf("Politie");
                var own = logOf("desk")) {
            var theirs = UUID.randomUUID();
            police.append(
                    theirs,
                    nuisance(theirs, content(day, "71016W26", "ZORG")),
                    regraded(theirs, "VERMOED", null, "EIGEN_DIENST"));
            var last = own.append(
                    id, nuisance(id, content(day, "71016W26", "ZORG")), regraded(id, "VERMOED", null, "EIGEN_DIENST"));
            var page = behind(figure(get("?", last).json(), "total"), "");
            assertThat(page.at("/value").asInt()).isEqualTo(2);
            assertThat(page.at("/items/0/shielded").asBoolean()).isTrue();
            assertThat(page.at("/items/0").has("eventId") || page.at("/items/0").has("streamId"))
                    .isFalse();
            assertThat(page.at("/items/3/streamId").asString()).isEqualTo(id.toString());
            assertThat(page.toString()).doesNotContain(theirs.toString());
        }
    }

    /** What it keeps to itself today was never for others to see. */
    @Test
    void whatAnotherServiceKeepsToItselfMovesAFigureAndNeverHadAnId() {
        try (var police = logOf("Politie")) {
            var theirs = UUID.randomUUID();
            var first = police.append(theirs, nuisance(theirs, content(day, "71016W26", "ZORG")));
            var kept = police.append(theirs, regraded(theirs, "VERMOED", null, "EIGEN_DIENST"));
            var figure = figure(get("?", kept).json(), "71016W26");
            var last = police.append(
                    theirs,
                    corrected(theirs, graded("VERMOED", null, "EIGEN_DIENST", content(day, "71016W27", "ZORG"))));
            for (var reader : new String[] {"analyst.71016", "auditor.71016"}) {
                var walk = FigureWalk.asKnownOn(service.as(reader), figure, last.recordedAt());
                assertThat(walk.told()).containsExactly("NuisanceSignalLogged 1", "SignalCorrected -1 *");
                assertThat(walk.moves()).allMatch(move -> move.get("shielded").asBoolean());
                assertThat(walk.moves().toString())
                        .doesNotContain(theirs.toString())
                        .doesNotContain("eventId");
                var then = FigureWalk.asKnownOn(service.as(reader), figure, first.recordedAt());
                assertThat(then.moves().toString()).doesNotContain(theirs.toString());
            }
            var own = FigureWalk.asKnownOn(service.as("analyst.71016.Politie"), figure, last.recordedAt());
            assertThat(own.moves())
                    .allMatch(move -> move.get("streamId").asString().equals(theirs.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onzin",
                "signals",
                "signals~",
                "signals~71016~~~~~x",
                "signals~71016~~~~",
                "signals~71002~~~~~5",
                "signals~71016~CUT~ZORG~~~5",
                "signals~71016~THEME~ZORG~~~5",
                "signals~71016~~ZORG~~~5",
                "signals~71016~LIFE_DOMAIN.THEME~ZORG~~~5",
                "signals~71016~LIFE_DOMAIN.LIFE_DOMAIN~ZORG.ARBEID~~~5",
                "signals~71016~LIFE_DOMAIN.THEME~ZORG.ZORG~~~5",
                "signals~71016~~~2024-13-01~~5",
                "signals~=71016W99~~~~~5",
                "other~71016~~~~~5"
            })
    void aFigureThatIsNoneIsNotFound(String figure) {
        assertThat(service.as("analyst.71016")
                        .get("/v1/figures/" + figure + "/events")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit, outOfRange", "limit=201, limit, outOfRange", "cursor=abc, cursor, cursorInvalid"})
    void refusesABadPageAndNamesTheField(String query, String field, String code) {
        var reply = service.as("analyst.71016").get("/v1/figures/signals~71016~~~~~5/events?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesTheCursorOfAnotherFigure() {
        append(UUID.randomUUID(), "71016W26", "ZORG");
        var last = append(UUID.randomUUID(), "71016W26", "ZORG");
        var matrix = get("?", last).json();
        var next = behind(figure(matrix, "total"), "?limit=1").get("next").asString();
        assertThat(service.as("analyst.71016")
                        .get("/v1/figures/" + figure(matrix, "71016W26") + "/events?cursor=" + next)
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void analystsScanManagersAndAuditorsAloneSeeWhatIsBehind(Role role) {
        var may = role == Role.ANALYST || role == Role.SCANMANAGER || role == Role.AUDITOR;
        assertThat(service.as(role.claim() + ".71016")
                        .get("/v1/figures/signals~71016~~~~~0/events")
                        .status())
                .isEqualTo(may ? 200 : 404);
        assertThat(service.as(role.claim() + ".71016")
                        .get("/v1/figures/signals~71016~~~~~0/history")
                        .status())
                .isEqualTo(may ? 200 : 404);
    }

    private TestLog logOf(String organisation) {
        var actor = new Actor("someone", Role.ANALYST, organisation, Code.of("71016"));
        return new TestLog(service.database(), service.bean(Seals.class), actor);
    }

    private Place append(UUID signal, String area, String lifeDomain) {
        return append(signal, nuisance(signal, content(day, area, lifeDomain)));
    }

    private Place append(UUID signal, Object event) {
        return service.log().append(signal, event);
    }

    private static String figure(JsonNode answer, String name) {
        return answer.get("links").get("figures").get(name).asString();
    }

    private long value(String figure) {
        var page = behind(figure, "");
        var streams = page.get("items")
                .valueStream()
                .map(item -> item.get("streamId"))
                .distinct()
                .count();
        assertThat(streams).isEqualTo(page.get("value").asLong());
        return streams;
    }

    private JsonNode behind(String figure, String query) {
        var reply = service.as("analyst.71016").get("/v1/figures/" + figure + "/events" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().get("figure").asString()).isEqualTo(figure);
        return reply.json();
    }

    private Api.Reply get(String path, Place seen) {
        var reply = service.as("analyst.71016")
                .get(
                        "/v1/gebiedsscan/areas" + path + "from=" + year + "-01-01&until=" + year + "-12-31",
                        "Consistency-Token",
                        Long.toString(seen.position()));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
