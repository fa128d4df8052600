package be.signaalhuis.query.lco.years;

import static be.signaalhuis.query.testing.OverlegAgreements.CLIENT;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDone;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementDropped;
import static be.signaalhuis.query.testing.OverlegAgreements.agreementReopened;
import static be.signaalhuis.query.testing.OverlegAgreements.made;
import static be.signaalhuis.query.testing.OverlegAgreements.renewed;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.held;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.measured;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.meetingCorrected;
import static be.signaalhuis.query.testing.OverlegMeetingEvents.scoreCorrected;
import static be.signaalhuis.query.testing.Overlegs.corrected;
import static be.signaalhuis.query.testing.Overlegs.opened;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OverlegYearTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 8);
    private static final String WITH = "LCO_MET_CLIENT";

    private final RunningService service = RunningService.shared();
    private final String town = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID family = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void aYearWithoutMeetingsHasNoShares() {
        var year = year(2021, append(opened(family, town, MAY, "Gezin Voorbeeld", 1)));
        assertThat(year.at("/total").asInt()).isZero();
        assertThat(year.has("shares")).isFalse();
        assertThat(year.at("/familiesWithChildren").asInt()).isZero();
    }

    @Test
    void aConferenceWithTheFamilysNetworkIsAMeetingWithTheClient() {
        begin(1);
        var year = year(2023, append(held(family, meeting, MAY, "EIGEN_KRACHT_CONFERENTIE", true)));
        assertThat(year.at("/withClient").asInt()).isEqualTo(1);
        assertThat(year.at("/familyNetwork").asInt()).isEqualTo(1);
        assertThat(year.at("/firstOverleg").asInt()).isEqualTo(1);
    }

    @Test
    void aFamilyGrowsWhenTwoDomainsStandAboveTheirFirstScore() {
        begin(2);
        twoMeetings();
        append(measured(family, MAY, "INKOMEN", 2), measured(family, MAY, "ARBEID", 1));
        assertThat(grown(append(measured(family, JUNE, "INKOMEN", 3)))).isZero();
        assertThat(grown(append(measured(family, JUNE, "ARBEID", 2)))).isEqualTo(1);
    }

    @Test
    void aDomainScoredOnceOrFallenBackIsNoGrowth() {
        begin(2);
        twoMeetings();
        append(measured(family, MAY, "INKOMEN", 2), measured(family, MAY, "ARBEID", 4));
        append(measured(family, JUNE, "INKOMEN", 3), measured(family, JUNE, "ARBEID", 2));
        assertThat(grown(append(measured(family, JUNE, "TAAL", 5)))).isZero();
        var fallen = append(
                held(family, UUID.randomUUID(), LocalDate.of(2024, 1, 9), WITH, false),
                measured(family, LocalDate.of(2024, 1, 9), "ARBEID", 5),
                measured(family, LocalDate.of(2024, 1, 9), "INKOMEN", 2));
        assertThat(year(2024, fallen).at("/familiesGrownInTwoDomains").asInt()).isZero();
    }

    @Test
    void growthOfALaterYearIsNotOfThisOne() {
        begin(1);
        append(held(family, meeting, MAY, WITH, true));
        append(measured(family, MAY, "INKOMEN", 1), measured(family, MAY, "ARBEID", 1));
        var later = LocalDate.of(2024, 2, 1);
        var last = append(
                held(family, UUID.randomUUID(), later, WITH, false),
                measured(family, later, "INKOMEN", 2),
                measured(family, later, "ARBEID", 2));
        assertThat(grown(last)).isZero();
        assertThat(year(2024, last).at("/familiesGrownInTwoDomains").asInt()).isEqualTo(1);
    }

    @Test
    void aCorrectionCountsFromThenOnAndWhatWasKnownStaysAsItWas() {
        begin(0);
        twoMeetings();
        var scores = append(
                measured(family, MAY, "INKOMEN", 3),
                measured(family, MAY, "ARBEID", 1),
                measured(family, JUNE, "INKOMEN", 3),
                measured(family, JUNE, "ARBEID", 2));
        var then = text(2023, scores, "?asKnownOn=" + scores.recordedAt());
        append(corrected(family, "Gezin Voorbeeld", 3, null));
        append(meetingCorrected(family, meeting, MAY, "LCO_ZONDER_CLIENT", true));
        var last = append(scoreCorrected(family, MAY, "INKOMEN", 2));
        var now = year(2023, last);
        assertThat(now.at("/familiesWithChildren").asInt()).isEqualTo(1);
        assertThat(now.at("/familiesGrownInTwoDomains").asInt()).isEqualTo(1);
        assertThat(now.at("/withoutClient").asInt()).isEqualTo(1);
        assertThat(now.at("/withClient").asInt()).isEqualTo(1);
        assertThat(text(2023, last, "?asKnownOn=" + scores.recordedAt())).isEqualTo(then);
    }

    @Test
    void aFamilyOfWhichNobodyKnowsWhetherItHasChildrenIsNotOneWithChildren() {
        append(opened(family, town, MAY, "Gezin Voorbeeld", null));
        var year = year(2023, append(held(family, meeting, MAY, WITH, true)));
        assertThat(year.at("/familiesWithChildren").asInt()).isZero();
        assertThat(year.at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void anAgreementIsKeptOnTimeWhenItIsDoneByTheDayFirstAgreed() {
        begin(1);
        var kept = agreed(JUNE);
        var late = agreed(JUNE);
        var open = agreed(JUNE);
        var dropped = agreed(JUNE);
        append(agreementDone(family, kept, JUNE), agreementDropped(family, dropped, JUNE));
        var last =
                append(renewed(family, late, JUNE, JUNE.plusMonths(1)), agreementDone(family, late, JUNE.plusDays(2)));
        var year = year(2023, last);
        assertThat(year.at("/agreementsDue").asInt()).isEqualTo(3);
        assertThat(year.at("/agreementsOnTime").asInt()).isEqualTo(1);
        assertThat(year.at("/shareOnTime").asString()).isEqualTo("33.33");
        var again = append(agreementReopened(family, kept, JUNE.plusDays(3)), agreementDone(family, open, MAY));
        assertThat(year(2023, again).at("/agreementsOnTime").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhoAskedAndHowLongAFamilyWaited() {
        begin(1);
        var year = year(2023, append(held(family, meeting, MAY.plusDays(12), WITH, true)));
        assertThat(year.at("/requestedBy").toString()).isEqualTo("{\"CAW\":1}");
        assertThat(year.at("/daysToFirstMeeting").toString()).isEqualTo("{\"files\":1,\"median\":12}");
    }

    @Test
    void tellsTheCoordinatorWhyAFigureIsWhatItIs() {
        begin(2);
        var last = append(held(family, meeting, MAY, WITH, true));
        var figures = year(2023, last).at("/links/figures");
        var behind = service.as("lco." + town).get(why(figures, "familiesWithChildren"));
        assertThat(behind.status()).as(behind.text()).isEqualTo(200);
        assertThat(behind.json().at("/value").asInt()).isEqualTo(1);
        assertThat(behind.json().at("/items").findValuesAsString("type"))
                .containsExactly("LocalClientOverlegOpened", "MeetingHeld");
        figures.properties()
                .forEach(figure -> assertThat(service.as("lco." + town)
                                .get("/v1/figures/" + figure.getValue().asString() + "/events")
                                .json()
                                .at("/value"))
                        .as(figure.getKey())
                        .isEqualTo(year(2023, last).at("/" + figure.getKey())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "intake", "analyst", "scanmanager"})
    void cannotTellAnybodyElseWhichFamiliesAreBehindAFigure(String role) {
        begin(2);
        var figures = year(2023, append(held(family, meeting, MAY, WITH, true))).at("/links/figures");
        assertThat(service.as(role + "." + town).get(why(figures, "total")).status())
                .isEqualTo(404);
    }

    @Test
    void theFiguresOfAnotherTownAreItsOwn() {
        begin(2);
        var last = append(held(family, meeting, MAY, WITH, true));
        var other = service.as("lco.T" + UUID.randomUUID().toString().substring(0, 8))
                .get("/v1/lco/years/2023", seen(last));
        assertThat(other.json().at("/total").asInt()).isZero();
    }

    @Test
    void tellsTheYearsThereAre() {
        begin(2);
        var last = append(
                held(family, meeting, MAY, WITH, true),
                held(family, UUID.randomUUID(), LocalDate.of(2024, 1, 9), WITH, false));
        assertThat(service.as("lco." + town)
                        .get("/v1/lco/years", seen(last))
                        .json()
                        .at("/items")
                        .toString())
                .isEqualTo("[{\"year\":2024,\"meetings\":1},{\"year\":2023,\"meetings\":1}]");
    }

    @Test
    void comesAsAFileForASpreadsheet() {
        begin(2);
        var last = append(held(family, meeting, MAY, WITH, true));
        var file = service.as("lco." + town)
                .get("/v1/lco/years/2023", "Accept", "text/csv", "Consistency-Token", token(last), "Prefer", "wait=30");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).contains("deelname cliënt;1;100,00", "gezinnen met kinderen;1", "CAW;1");
        assertThat(file.header("Content-Disposition")).contains("lco-" + town + "-2023-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "20", "1812"})
    void refusesAYearThatIsNone(String year) {
        var reply = service.as("lco." + town).get("/v1/lco/years/" + year);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("year");
    }

    private void begin(int children) {
        append(opened(family, town, MAY, "Gezin Voorbeeld", children));
    }

    private void twoMeetings() {
        append(held(family, meeting, MAY, WITH, true), held(family, UUID.randomUUID(), JUNE, WITH, false));
    }

    private UUID agreed(LocalDate due) {
        var agreement = UUID.randomUUID();
        append(made(family, agreement, "bellen", CLIENT, MAY, due, null));
        return agreement;
    }

    private Place append(Object... events) {
        var coordinator = new Actor("lco-" + town, Role.LCO, "OCMW", Code.of(town));
        return service.log().as(coordinator).append(family, events);
    }

    private int grown(Place seen) {
        return year(2023, seen).at("/familiesGrownInTwoDomains").asInt();
    }

    private JsonNode year(int year, Place seen) {
        var reply = service.as("lco." + town).get("/v1/lco/years/" + year, seen(seen));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private String text(int year, Place seen, String question) {
        return service.as("lco." + town)
                .get("/v1/lco/years/" + year + question, seen(seen))
                .text();
    }

    private static String why(JsonNode figures, String figure) {
        return "/v1/figures/" + figures.get(figure).asString() + "/events";
    }

    private static String[] seen(Place place) {
        return new String[] {"Consistency-Token", token(place), "Prefer", "wait=30"};
    }

    private static String token(Place place) {
        return Long.toString(place.position());
    }
}
