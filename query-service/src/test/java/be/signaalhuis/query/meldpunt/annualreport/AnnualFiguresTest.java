package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Why a figure of the annual report is what it is, and who may know. */
class AnnualFiguresTest {

    private static final Set<Role> EVENTS = Set.of(Role.INTAKE, Role.AUDITOR);
    private static final Set<Role> HISTORY = Set.of(Role.INTAKE, Role.AUDITOR, Role.POLICY);

    /** Each test has years of its own in the one log. */
    private static final AtomicInteger YEARS = new AtomicInteger(2030);

    private final RunningService service = RunningService.shared();
    private final Api intake = service.as("intake.71016");
    private final int year = YEARS.addAndGet(2);
    private final LocalDate day = LocalDate.of(year, 6, 15);
    private final UUID id = UUID.randomUUID();

    @Test
    void namesEachEventThatMovedAFigureAndWhichOfThemCorrectedIt() {
        append(registered(id, content(day, "RAS")));
        append(corrected(id, content(day, "GESLACHT")));
        append(corrected(id, content(day.plusDays(1), "GESLACHT")));
        append(corrected(id, content(day, "RAS")));
        append(closed(id, day, "ADVIES"));
        append(reopened(id, day));
        var last = append(withdrawn(id, day, "FOUTIEF_GEREGISTREERD"));
        var then = last.position() - 1;
        assertThat(walk("mainGround~RAS", then).told())
                .containsExactly(
                        "DiscriminationReportRegistered 1",
                        "DiscriminationReportCorrected -1 *",
                        "DiscriminationReportCorrected 1 *");
        assertThat(walk("reports~", last.position()).told())
                .containsExactly("DiscriminationReportRegistered 1", "DiscriminationReportWithdrawn -1 *");
        assertThat(walk("outcome~ADVIES", last.position()).told())
                .containsExactly("DiscriminationReportClosed 1", "DiscriminationReportReopened -1");
        assertThat(walk("reports~", then).value()).isEqualByComparingTo("1");
    }

    @Test
    void whatAnEventTakesAwayAndGivesBackAtOnceIsNoMove() {
        var last = append(registered(id, content(day, "RAS")), corrected(id, content(day, "GESLACHT")));
        assertThat(walk("mainGround~RAS", last.position()).told())
                .containsExactly("DiscriminationReportRegistered 1", "DiscriminationReportCorrected -1 *");
        assertThat(walk("reports~", last.position()).told()).containsExactly("DiscriminationReportRegistered 1");
    }

    @Test
    void isMadeOfAllThatHappenedToTheReportsItCounts() {
        append(registered(id, content(day, "RAS")));
        var last = append(closed(id, day, "ADVIES"));
        var figures = report(last).at("/links/figures");
        var behind = events("intake.71016", figures.get("files").asString()).json();
        assertThat(behind.get("value").asInt()).isEqualTo(1);
        assertThat(behind.get("items").findValuesAsString("type"))
                .containsExactly("DiscriminationReportRegistered", "DiscriminationReportClosed");
        assertThat(behind.at("/items/0/streamId").asString()).isEqualTo(id.toString());
        assertThat(events("intake.71016", figures.get("outsideServiceArea").asString())
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(figures.get("evolution/previousReports").asString())
                .isEqualTo(figure(year - 1, "reports~", last.position()));
    }

    @Test
    void tellsPolicyOfNoReport() {
        var last = append(registered(id, content(day, "RAS")));
        var told = FigureWalk.of(service.as("policy.71016"), figure(year, "reports~", last.position()));
        assertThat(told.told()).containsExactly("DiscriminationReportRegistered 1");
        assertThat(told.moves().toString()).doesNotContain(id.toString()).doesNotContain("eventId");
    }

    @ParameterizedTest
    @EnumSource
    void isToldToWhoeverMayReadTheReport(Role role) {
        var figure = figure(year, "reports~", 0);
        assertThat(events(role.claim() + ".71016", figure).status()).isEqualTo(EVENTS.contains(role) ? 200 : 404);
        assertThat(service.as(role.claim() + ".71016")
                        .get("/v1/figures/" + figure + "/history")
                        .status())
                .isEqualTo(HISTORY.contains(role) ? 200 : 404);
        assertThat(service.as(role.claim() + ".71002")
                        .get("/v1/figures/" + figure + "/history")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everyYearOfTheListLeadsToItsReports() {
        var last = append(registered(id, content(day, "RAS")));
        var years = intake.get("/v1/meldpunt/annual-reports", "Consistency-Token", Long.toString(last.position()))
                .json();
        var figure = years.get("links").get("figures").get(Integer.toString(year));
        assertThat(FigureWalk.of(intake, figure.asString()).value()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meldpunt",
                "meldpunt~71016~2024~reports~5",
                "meldpunt~71016~2024~reports~RAS~5",
                "meldpunt~71016~2024~onzin~~5",
                "meldpunt~71016~2024~mainGround~~5",
                "meldpunt~71016~2024~mainGround~ONZIN~5",
                "meldpunt~71016~3024~reports~~5",
                "meldpunt~71016~2024~reports~~x",
                "meldpunt~71016~2024~reports~~1234567890123456789",
                "meldpunt~71016~2024~reports~~5~5"
            })
    void aFigureThatIsNoneIsNotFound(String figure) {
        assertThat(events("intake.71016", figure).status()).isEqualTo(404);
        assertThat(intake.get("/v1/figures/" + figure + "/history").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, outOfRange",
        "limit=201, limit, outOfRange",
        "cursor=abc, cursor, cursorInvalid",
        "asKnownOn=ooit, asKnownOn, momentInvalid"
    })
    void refusesABadPageAndNamesTheField(String query, String field, String code) {
        var reply = intake.get("/v1/figures/" + figure(year, "reports~", 5) + "/history?" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(reply.json().at("/issues/0/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesTheCursorOfTheEventsInTheHistory() {
        append(registered(id, content(day, "RAS")));
        var other = UUID.randomUUID();
        var last = service.log().append(other, registered(other, content(day, "RAS")));
        service.awaitViews(last);
        var figure = figure(year, "reports~", last.position());
        var next = intake.get("/v1/figures/" + figure + "/events?limit=1")
                .json()
                .get("next")
                .asString();
        assertThat(intake.get("/v1/figures/" + figure + "/history?limit=1&cursor=" + next)
                        .status())
                .isEqualTo(400);
    }

    private Place append(Object... events) {
        var place = service.log().append(id, events);
        service.awaitViews(place);
        return place;
    }

    private FigureWalk walk(String figure, long position) {
        return FigureWalk.of(intake, figure(year, figure, position));
    }

    private static String figure(int year, String figure, long position) {
        return "meldpunt~71016~" + year + "~" + figure + "~" + position;
    }

    private Api.Reply events(String reader, String figure) {
        return service.as(reader).get("/v1/figures/" + figure + "/events");
    }

    private JsonNode report(Place seen) {
        return intake.get("/v1/meldpunt/annual-reports/" + year, "Consistency-Token", Long.toString(seen.position()))
                .json();
    }
}
