package be.signaalhuis.query.meldpunt.annualreport;

import static be.signaalhuis.query.testing.Reports.closed;
import static be.signaalhuis.query.testing.Reports.content;
import static be.signaalhuis.query.testing.Reports.corrected;
import static be.signaalhuis.query.testing.Reports.elsewhere;
import static be.signaalhuis.query.testing.Reports.in;
import static be.signaalhuis.query.testing.Reports.outside;
import static be.signaalhuis.query.testing.Reports.registered;
import static be.signaalhuis.query.testing.Reports.reopened;
import static be.signaalhuis.query.testing.Reports.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.Api;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnnualReportTest {

    /** Each test has years of its own in the one log. */
    private static final AtomicInteger YEARS = new AtomicInteger(1900);

    private final RunningService service = RunningService.shared();
    private final int year = YEARS.addAndGet(3);
    private final LocalDate day = LocalDate.of(year, 6, 15);
    private final UUID id = UUID.randomUUID();

    @Test
    void aYearIsTheYearOfReceiptToItsLastDay() {
        append(LocalDate.of(year - 1, 12, 31));
        append(LocalDate.of(year, 1, 1));
        append(LocalDate.of(year, 12, 31));
        var last = append(LocalDate.of(year + 1, 1, 1));
        var report = json(last);
        assertThat(report.at("/reports").asInt()).isEqualTo(2);
        assertThat(report.at("/evolution/previousReports").asInt()).isEqualTo(1);
    }

    @Test
    void countsAReportUnderEachOfItsGroundsAndSaysThatTheSumExceedsTheReports() {
        var last = service.log().append(id, registered(id, content(day, "RAS", "GESLACHT", "RAS")));
        var report = json(last);
        assertThat(report.at("/grounds").toString()).isEqualTo("{\"RAS\":1,\"GESLACHT\":1}");
        assertThat(report.at("/mainGround").toString()).isEqualTo("{\"RAS\":1}");
        assertThat(caveats(report)).isEqualTo("[\"SUM_EXCEEDS_REPORTS\",\"SMALL_NUMBERS\"]");
    }

    @Test
    void saysOnlyThatNumbersAreSmallWhenNoSumExceedsThem() {
        assertThat(caveats(json(append(day)))).isEqualTo("[\"SMALL_NUMBERS\"]");
    }

    @Test
    void countsHousingByItselfAndWithinGoodsAndServices() {
        service.log().append(id, registered(id, elsewhere("HUISVESTING", "LOKET", content(day, "RAS"))));
        var other = UUID.randomUUID();
        var last = service.log()
                .append(other, registered(other, elsewhere("GOEDEREN_DIENSTEN", "LOKET", content(day, "RAS"))));
        var report = json(last);
        assertThat(report.at("/domain").toString()).isEqualTo("{\"GOEDEREN_DIENSTEN\":1,\"HUISVESTING\":1}");
        assertThat(report.at("/domainWithParents").toString()).isEqualTo("{\"GOEDEREN_DIENSTEN\":2}");
    }

    @Test
    void countsAFileOnlyWhenTheDeskIsCompetentAndMoreThanInformationWasAsked() {
        append(day);
        service.log().append(id, registered(id, content(day, "RAS")), closed(id, day, "ONBEVOEGD"));
        var foreign = UUID.randomUUID();
        var last = service.log().append(foreign, outside(foreign, in("71022", null, null, content(day, "RAS"))));
        var report = json(last);
        assertThat(report.at("/reports").asInt()).isEqualTo(3);
        assertThat(report.at("/files").asInt()).isEqualTo(1);
        assertThat(report.at("/outsideServiceArea").asInt()).isEqualTo(1);
    }

    @Test
    void keepsAReportThatItsReporterTookBackAndCountsItAsTakenBack() {
        var last = service.log().append(id, registered(id, content(day, "RAS")), withdrawn(id, day, "DOOR_MELDER"));
        assertThat(json(last).at("/outcome").toString()).isEqualTo("{\"INGETROKKEN\":1}");
        assertThat(json(last).at("/reports").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOUTIEF_GEREGISTREERD", "DUBBEL_GEREGISTREERD"})
    void doesNotCountAMistakeOrADouble(String cause) {
        var last = service.log().append(id, registered(id, content(day, "RAS")), withdrawn(id, day, cause));
        assertThat(json(last).at("/reports").asInt()).isZero();
        assertThat(json(last).at("/outcome").toString()).isEqualTo("{}");
    }

    @Test
    void answersAsKnownBeforeAndAfterEachChange() {
        var log = service.log();
        var first = log.append(id, registered(id, content(day, "RAS")));
        var closed = log.append(id, closed(id, day, "ADVIES"));
        var reopened = log.append(id, reopened(id, day));
        var moved = log.append(id, corrected(id, content(day.plusYears(1), "TAAL")));
        assertThat(asKnownOn(first, moved)).isEqualTo("1 {\"RAS\":1} {}");
        assertThat(asKnownOn(closed, moved)).isEqualTo("1 {\"RAS\":1} {\"ADVIES\":1}");
        assertThat(asKnownOn(reopened, moved)).isEqualTo("1 {\"RAS\":1} {}");
        assertThat(asKnownOn(moved, moved)).isEqualTo("0 {} {}");
    }

    @Test
    void givesTheSameBytesAgainForTheSameMoment() {
        var log = service.log();
        var then = log.append(id, registered(id, content(day, "RAS")));
        var first = get(then, "application/json", "");
        var self = first.json().at("/links/self").asString();
        assertThat(first.json().at("/asKnownOn").asString()).isNotEmpty();
        var csv = get(then, "text/csv", self.substring(self.indexOf('?')));
        var later = log.append(id, closed(id, day, "ADVIES"));
        service.awaitViews(later);

        assertThat(service.as("auditor.71016").get(self).bytes()).isEqualTo(first.bytes());
        assertThat(get(later, "text/csv", self.substring(self.indexOf('?'))).bytes())
                .isEqualTo(csv.bytes());
        assertThat(get(later, "application/json", "").bytes()).isNotEqualTo(first.bytes());
    }

    @Test
    void opensInABelgianSpreadsheet() {
        service.log().append(id, registered(id, content(day, "RAS", "GESLACHT")), closed(id, day, "ADVIES"));
        var last = append(day.minusYears(1));
        var reply = get(last, "text/csv", "");
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.header("Content-Disposition"))
                .matches("attachment; filename=\"meldpunt-" + year + "-71016-\\d+\\.csv\"");
        assertThat(reply.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(reply.text().substring(1).lines())
                .startsWith("Jaarverslag Meldpunt Discriminatie;" + year, "Meldpunt van;Genk")
                .contains(
                        "Versie van de codelijsten;2026.4",
                        "cut;code;label;count",
                        "total;reports;meldingen;1",
                        "mainGroundGroups;RACISME;racisme;1",
                        "grounds;GESLACHT;geslacht;1",
                        "municipalityOfFacts;71016;Genk;1",
                        "outcome;ADVIES;advies gegeven;1",
                        "evolution;reports;meldingen;0",
                        "evolutionPercent;reports;meldingen;0,0")
                .anyMatch(line -> line.startsWith("Zoals bekend op;20"))
                .anyMatch(line -> line.startsWith("Positie in het logboek;"))
                .anyMatch(line -> line.startsWith("Let op;"));
        assertThat(reply.text().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void speaksTheReadersLanguage() {
        var last = append(day);
        service.awaitViews(last);
        var french = service.as("policy.71016").get(path(""), "Accept-Language", "fr");
        assertThat(french.json().at("/caveats/0/text").asString()).startsWith("Moins de 100 signalements");
        var english = service.as("policy.71016").get(path(""), "Accept-Language", "en", "Accept", "text/csv");
        assertThat(english.text()).contains("Annual report of the discrimination desk");
    }

    @Test
    void countsOnlyTheAreaOfTheReader() {
        service.log().append(id, registered(id, in("71002", null, null, content(day, "RAS"))));
        var last = append(day);
        assertThat(json(last).at("/reports").asInt()).isEqualTo(2);
        var as = service.as("intake.71002").get(path(""), "Consistency-Token", Long.toString(last.position()));
        assertThat(as.json().at("/municipalityOfFacts").toString()).isEqualTo("{\"71002\":1}");
        assertThat(as.json().at("/filter/desk").asString()).isEqualTo("71002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "99", "20100", "-2010", "3010"})
    void refusesAYearThatIsNone(String text) {
        var reply = service.as("intake.71016").get("/v1/meldpunt/annual-reports/" + text);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/issues/0/in").asString()).isEqualTo("path");
        assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("year");
    }

    @Test
    void refusesAFormThatItDoesNotHave() {
        assertThat(service.as("intake.71016")
                        .get(path(""), "Accept", "image/png")
                        .status())
                .isEqualTo(406);
    }

    private Place append(LocalDate received) {
        var another = UUID.randomUUID();
        return service.log().append(another, registered(another, content(received, "RAS")));
    }

    private String asKnownOn(Place then, Place now) {
        var report =
                get(now, "application/json", "?asKnownOn=" + then.recordedAt()).json();
        assertThat(report.at("/asKnownOn").asString())
                .isEqualTo(then.recordedAt().toString());
        assertThat(report.at("/position").asLong()).isEqualTo(then.position());
        return report.at("/reports") + " " + report.at("/mainGround") + " " + report.at("/outcome");
    }

    private JsonNode json(Place seen) {
        return get(seen, "application/json", "").json();
    }

    private Api.Reply get(Place seen, String accept, String query) {
        var reply = service.as("intake.71016")
                .get(path(query), "Consistency-Token", Long.toString(seen.position()), "Accept", accept);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private String path(String query) {
        return "/v1/meldpunt/annual-reports/" + year + query;
    }

    private static String caveats(JsonNode report) {
        return report.at("/caveats")
                .valueStream()
                .map(caveat -> caveat.at("/code").toString())
                .toList()
                .toString()
                .replace(", ", ",");
    }
}
