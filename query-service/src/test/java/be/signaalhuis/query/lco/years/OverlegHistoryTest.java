package be.signaalhuis.query.lco.years;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.OverlegAgreements;
import be.signaalhuis.query.testing.Overlegs;
import be.signaalhuis.query.testing.RandomOverlegs;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever happens to families: what a figure was at any time is what moved it until then, to the unit. */
class OverlegHistoryTest {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final Api coordinator = service.as("lco." + town);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyFigureWasWhatItsHistorySays(long seed) {
        var places = new ArrayList<Place>();
        var overlegs = new RandomOverlegs(seed, service.log(), town, FIRST);
        for (int done = 0; done < 200; done++) {
            places.add(overlegs.live());
        }
        service.awaitViews(places.getLast());
        var grown = 0;
        for (int year : List.of(2023, 2024)) {
            var figures = year(year, places.getLast()).at("/links/figures");
            var walks = new LinkedHashMap<String, FigureWalk>();
            figures.properties()
                    .forEach(figure -> walks.put(
                            figure.getKey(),
                            FigureWalk.of(coordinator, figure.getValue().asString())));
            assertThat(walks).hasSizeGreaterThan(11);
            grown += walks.get("familiesGrownInTwoDomains").moves().size();
            assertThat(walks.get("agreementsDue").moves()).isNotEmpty();
            for (var place : places) {
                var then = year(year, place);
                walks.forEach((figure, walk) -> assertThat(walk.at(place.recordedAt()))
                        .as(figure + " of " + year + " at " + place)
                        .isEqualByComparingTo(
                                Long.toString(then.at("/" + figure).asLong(0))));
            }
        }
        assertThat(grown).isPositive();
    }

    /** The facts are made to look recorded a month ago, for time cannot be waited for. */
    @Test
    void anAgreementThatWasNotKeptCountsFromTheDayAfterAndNoEventSaysSo() {
        var family = UUID.randomUUID();
        var agreement = UUID.randomUUID();
        var due = LocalDate.now(BELGIUM).minusDays(3);
        var stillToBeKept = UUID.randomUUID();
        var last = service.log()
                .append(
                        family,
                        Overlegs.opened(family, town, due.minusYears(1), "Gezin Voorbeeld", 1),
                        OverlegAgreements.made(family, agreement, "bellen", OverlegAgreements.CLIENT, due, due, null),
                        OverlegAgreements.made(
                                family, stillToBeKept, "bellen", OverlegAgreements.CLIENT, due, due.plusDays(3), null));
        service.awaitViews(last);
        service.database()
                .as("postgres")
                .sql(
                        "update views.overleg_fact set recorded_at = recorded_at - interval '30 days' where overleg_id = ?")
                .param(family)
                .update();
        var figure =
                year(due.getYear(), last).at("/links/figures/agreementsDue").asString();
        var walk = FigureWalk.of(coordinator, figure);
        var since = due.plusDays(1).atStartOfDay(BELGIUM).toInstant();
        assertThat(walk.value()).isEqualByComparingTo("1");
        assertThat(walk.moves().getFirst().get("since").asString()).isEqualTo(since.toString());
        assertThat(walk.moves().getFirst().get("type").asString()).isEqualTo("AgreementMade");
        assertThat(walk.at(since.minusMillis(1))).isZero();
        assertThat(walk.at(since)).isEqualByComparingTo("1");
    }

    @Test
    void aFigureThatTimeMovesSaysOfWhichDayItIs() {
        var family = UUID.randomUUID();
        var place = service.log().append(family, Overlegs.opened(family, town, FIRST, "Gezin Voorbeeld", 1));
        service.awaitViews(place);
        var figures = year(2023, place).at("/links/figures");
        assertThat(figures.get("agreementsDue").asString())
                .isEqualTo("overleg~2023~agreementsDue~" + LocalDate.ofInstant(place.recordedAt(), BELGIUM) + "~"
                        + place.position());
        assertThat(figures.get("agreementsOnTime").asString())
                .isEqualTo("overleg~2023~agreementsOnTime~" + place.position());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overleg",
                "overleg~2023~total",
                "overleg~1023~total~5",
                "overleg~2023~onzin~5",
                "overleg~2023~total~CAW~5",
                "overleg~2023~requestedBy~5",
                "overleg~2023~requestedBy~C.W~5",
                "overleg~2023~agreementsDue~2023-02-30~5",
                "overleg~2023~agreementsOnTime~2023-02-03~5",
                "overleg~2023~requestedBy~CAW~5~5",
                "overleg~2023~total~-5"
            })
    void aFigureThatIsNoneIsNotFound(String figure) {
        for (var told : List.of("events", "history")) {
            assertThat(coordinator.get("/v1/figures/" + figure + "/" + told).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void policyIsToldWhatMovedAFigureAndOfNoFamily() {
        var family = UUID.randomUUID();
        var place = service.log().append(family, Overlegs.opened(family, town, FIRST, "Gezin Voorbeeld", 1));
        service.awaitViews(place);
        var figure = year(2023, place).at("/links/figures/requestedBy~1CAW").asString();
        var told = FigureWalk.of(service.as("policy." + town), figure);
        assertThat(told.told()).containsExactly("LocalClientOverlegOpened 1");
        assertThat(told.moves().getFirst().get("shielded").asBoolean()).isTrue();
        assertThat(told.moves().getFirst().has("eventId")
                        || told.moves().getFirst().has("streamId"))
                .isFalse();
        var audited = FigureWalk.of(service.as("auditor." + town), figure);
        assertThat(audited.moves().getFirst().get("streamId").asString()).isEqualTo(family.toString());
        assertThat(audited.moves().toString()).doesNotContain("Voorbeeld");
    }

    private JsonNode year(int year, Place place) {
        return coordinator
                .get("/v1/lco/years/" + year + "?asKnownOn=" + place.recordedAt())
                .json();
    }
}
