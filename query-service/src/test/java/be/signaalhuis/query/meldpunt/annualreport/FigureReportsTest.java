package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.elsewhere;
import static be.signaalhuis.query.testing.Reports.in;
import static be.signaalhuis.query.testing.Reports.outside;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Behind each figure stand the reports it counts, no more and no fewer. */
class FigureReportsTest {

    /** Each test has a year of its own in the one log. */
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    private final RunningService service = RunningService.shared();
    private final Api intake = service.as("intake.71016");
    private final int year = YEARS.incrementAndGet();
    private final LocalDate day = LocalDate.of(year, 6, 15);

    @Test
    void tellsOfEachReportHowItWasCounted() {
        var id = UUID.randomUUID();
        var last = service.log()
                .append(id, registered(id, content(day, "RAS", "GESLACHT")), closed(id, day, "ADVIES", "INFORMATIE"));
        var page = page("cut=mainGround&code=RAS", last);
        assertThat(page.get("items").toString()).isEqualTo("""
                        [{"id":"%s","receivedOn":"%s","channel":"LOKET","municipalityOfFacts":"71016",\
                        "mainGround":"RAS","grounds":["RAS","GESLACHT"],"domain":"WERK",\
                        "outcomes":["ADVIES","INFORMATIE"],"outsideServiceArea":false}]""".formatted(id, day));
        assertThat(page.get("total").asInt()).isEqualTo(1);
        assertThat(page.has("next")).isFalse();
        assertThat(page.get("position").asLong()).isGreaterThanOrEqualTo(last.position());
        assertThat(page.has("asKnownOn")).isTrue();
    }

    @Test
    void givesEveryFigureAsKnownOnAnyMomentTheReportsItCountedThen() {
        var first = UUID.randomUUID();
        append(first, registered(first, content(day, "RAS", "GESLACHT")), closed(first, day, "ADVIES"));
        var second = UUID.randomUUID();
        append(second, registered(second, elsewhere("HUISVESTING", "BRIEF", content(day, "HANDICAP"))));
        var third = UUID.randomUUID();
        var then = append(third, outside(third, in("71022", null, null, content(day, "TAAL"))));
        append(first, corrected(first, content(day.plusYears(1), "RAS")));
        append(second, corrected(second, elsewhere("GOEDEREN_DIENSTEN", "LOKET", content(day, "GEZONDHEID"))));
        var now = append(third, withdrawn(third, day, "DUBBEL_GEREGISTREERD"));

        assertThat(everyFigure("", now)).containsExactlyElementsOf(everyFigure("asKnownOn=" + now.recordedAt(), now));
        assertThat(everyFigure("asKnownOn=" + then.recordedAt(), now))
                .contains(
                        new EveryFigure("reports", null, 3),
                        new EveryFigure("files", null, 2),
                        new EveryFigure("outsideServiceArea", null, 1),
                        new EveryFigure("mainGroundGroups", "HANDICAP_ZIEKTE", 1),
                        new EveryFigure("domainWithParents", "GOEDEREN_DIENSTEN", 1),
                        new EveryFigure("outcome", "ADVIES", 1));
        assertThat(everyFigure("", now))
                .contains(new EveryFigure("reports", null, 1), new EveryFigure("mainGround", "GEZONDHEID", 1));
    }

    @Test
    void comesNewestFirstPageByPageAtOnePosition() {
        var ids = new ArrayList<String>();
        Place last = null;
        for (int i = 0; i < 5; i++) {
            var id = UUID.randomUUID();
            ids.addFirst(id.toString());
            last = append(id, registered(id, content(day.plusDays(i), "RAS")));
        }
        var seen = new ArrayList<String>();
        var page = page("cut=reports&limit=2", last);
        var position = page.get("position");
        while (true) {
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            assertThat(page.get("total").asInt()).isEqualTo(5);
            assertThat(page.get("position")).isEqualTo(position);
            if (!page.has("next")) {
                break;
            }
            var late = UUID.randomUUID();
            last = append(late, registered(late, content(day, "RAS")));
            page = page("cut=reports&limit=2&cursor=" + page.get("next").asString(), last);
        }
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void aFigureOfNoReportsHasNoneBehindIt() {
        var page = page("cut=domain&code=MEDIA", append(UUID.randomUUID()));
        assertThat(page.get("total").asInt()).isZero();
        assertThat(page.get("items")).isEmpty();
    }

    @Test
    void countsOnlyTheAreaOfTheReader() {
        var id = UUID.randomUUID();
        append(id, registered(id, in("71002", null, null, content(day, "RAS"))));
        var last = append(UUID.randomUUID());
        assertThat(page("cut=reports", last).get("total").asInt()).isEqualTo(2);
        var as = service.as("intake.71002").get(path("cut=reports"), seen(last));
        assertThat(as.json().at("/total").asInt()).isEqualTo(1);
        assertThat(as.json().at("/items/0/id").asString()).isEqualTo(id.toString());
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnIntakeOfficerSeesReportsBehindFigures(Role role) {
        assertThat(service.as(role.claim() + ".71016").get(path("cut=reports")).status())
                .isEqualTo(role == Role.INTAKE ? 200 : 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|cut|required",
                "cut=grond|cut|cutUnknown",
                "cut=MAIN_GROUND&code=RAS|cut|cutUnknown",
                "cut=grounds|code|required",
                "cut=grounds&code=WERK|code|codeUnknown",
                "cut=mainGroundGroups&code=RAS|code|codeUnknown",
                "cut=grounds&code=x%3Bdrop|code|codeUnknown",
                "cut=reports&code=RAS|code|codeUnknown",
                "cut=reports&limit=0|limit|outOfRange",
                "cut=reports&limit=201|limit|outOfRange",
                "cut=reports&limit=veel|limit|typeWrong",
                "cut=reports&asKnownOn=2999-01-01|asKnownOn|momentInvalid",
                "cut=reports&cursor=abc|cursor|cursorInvalid"
            })
    void refusesABadQuestionAndNamesTheField(String query, String field, String code) {
        var reply = intake.get(path(query));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/in").asString()).isEqualTo("query");
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesTheCursorOfAnotherFigure() {
        append(UUID.randomUUID());
        var cursor = page("cut=reports&limit=1", append(UUID.randomUUID()))
                .get("next")
                .asString();
        assertThat(intake.get(path("cut=files&limit=1&cursor=" + cursor)).status())
                .isEqualTo(400);
    }

    @Test
    void refusesAYearThatIsNone() {
        var reply = intake.get("/v1/meldpunt/annual-reports/99/reports?cut=reports");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("year");
    }

    /** The figures of the annual report, each with as many reports behind it. */
    private List<EveryFigure> everyFigure(String asKnownOn, Place seen) {
        var report = intake.get("/v1/meldpunt/annual-reports/" + year + "?" + asKnownOn, seen(seen));
        var figures = EveryFigure.of(report.json());
        assertThat(figures).allSatisfy(figure -> {
            var page = page(figure.query() + "&" + asKnownOn, seen);
            assertThat(page.get("total").asLong()).isEqualTo(figure.count());
            assertThat(page.get("items")).hasSize((int) figure.count());
        });
        return figures;
    }

    private Place append(UUID id) {
        return append(id, registered(id, content(day, "RAS")));
    }

    private Place append(UUID id, Object... events) {
        return service.log().append(id, events);
    }

    private JsonNode page(String query, Place seen) {
        var reply = intake.get(path(query), seen(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String path(String query) {
        return "/v1/meldpunt/annual-reports/" + year + "/reports?" + query;
    }

    private static String[] seen(Place place) {
        return new String[] {"Consistency-Token", Long.toString(place.position())};
    }
}
