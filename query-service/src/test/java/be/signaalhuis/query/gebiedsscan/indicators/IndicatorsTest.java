package be.signaalhuis.query.gebiedsscan.indicators;

import static be.signaalhuis.query.testing.IndicatorValues.corrected;
import static be.signaalhuis.query.testing.IndicatorValues.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.IndicatorValueRecorded;
import be.signaalhuis.query.testing.Api.Reply;
import be.signaalhuis.query.testing.FigureWalk;
import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import be.signaalhuis.query.testing.TestLog.Place;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IndicatorsTest {

    private static final String INDICATORS = "/v1/gebiedsscan/indicators";
    private static final String TABLE = "gebiedsscan_indicator";

    private final RunningService service = RunningService.shared();

    /** 12,1 % of 65.363 (actieplan kinderarmoede 2014-2019). */
    @Test
    void theShareOfNonBelgiansIsComputedFromTwoValuesOfOneSource() {
        record("71002", "INWONERS", "71016", 2014, "65363", "plan");
        record("71002", "INWONERS", "71016", 2014, "66000", "een andere bron");
        var place = record("71002", "NIET_BELGEN", "71016", 2014, "7920", "plan");
        var share = indicator("AANDEEL_NIET_BELGEN", ask("analyst.71002", "?area=71016", place));
        assertThat(share.at("/computed").asBoolean()).isTrue();
        assertThat(share.at("/unit").asString()).isEqualTo("PROCENT");
        assertThat(share.at("/values").size()).isEqualTo(1);
        assertThat(share.at("/values/0/value").decimalValue()).isEqualByComparingTo("12.1");
        assertThat(share.at("/values/0/madeOf").size()).isEqualTo(2);
        assertThat(share.at("/values/0").has("id")).isFalse();
    }

    /** 3.746 people on 1,42 km²: the plan prints 2.688 for both parts of Waterschei. */
    @Test
    void theDensityIsComputedFromTheSurfaceOfTheArea() {
        record("71016", "INWONERS", "71016W26", 2021, "3746", "plan");
        var place = record("71016", "INWONERS", "71016W27", 2021, "3077", "plan");
        assertThat(density("71016W26", place)).isEqualTo("2638");
        assertThat(density("71016W27", place)).isEqualTo("2369");
    }

    @Test
    void aNeighbourhoodOfUnknownSurfaceHasNoDensity() {
        var place = record("71016", "INWONERS", "71016WONB", 2021, "12", "plan");
        assertThat(indicator("BEVOLKINGSDICHTHEID", ask("analyst.71016", "?area=71016WONB", place))
                        .at("/values")
                        .size())
                .isZero();
    }

    @Test
    void twoSourcesThatDisagreeStayTwoValuesAndAreFlagged() {
        record("71016", "KANSARME_GEBOORTEN", "71016W13", 2012, "18.1", "tekst");
        record("71016", "KANSARME_GEBOORTEN", "71016W13", 2012, "18.15", "tabel");
        var place = record("71016", "KANSARME_GEBOORTEN", "71016W13", 2008, "19.5", "tekst");
        var values = indicator("KANSARME_GEBOORTEN", ask("analyst.71016", "?area=71016W13", place))
                .at("/values");
        assertThat(values.size()).isEqualTo(3);
        assertThat(values.at("/0/disagreesWith").size()).isZero();
        assertThat(values.at("/1/disagreesWith/0")).isEqualTo(values.at("/2/id"));
        assertThat(values.at("/2/disagreesWith/0")).isEqualTo(values.at("/1/id"));
        assertThat(values.at("/1/source").asString()).isEqualTo("tekst");
    }

    @Test
    void aValueTellsHowItCameAndHowItWasCorrected() {
        var value = recorded("71016", "KANSARME_GEBOORTEN", "71016W15", 2012, "18.1", "tekst");
        var then = append(value);
        var now = service.log().append(value.valueId().value(), corrected(value, "17.45"));
        var shown = indicator("KANSARME_GEBOORTEN", ask("analyst.71016", "?area=71016W15", now))
                .at("/values/0");
        var walk =
                FigureWalk.of(service.as("auditor.71016"), shown.get("figure").asString());
        assertThat(walk.told()).containsExactly("IndicatorValueRecorded 18.1", "IndicatorValueCorrected -0.65 *");
        assertThat(walk.value()).isEqualByComparingTo(shown.get("value").decimalValue());
        assertThat(walk.at(then.recordedAt())).isEqualByComparingTo("18.1");
        assertThat(service.as("analyst.71002")
                        .get("/v1/figures/" + shown.get("figure").asString() + "/history")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "~5", "~71016~5", "~71016~abc~5", "~71016~00000000-0000-4000-8000-000000000000~5"})
    void aValueThatIsNoneHasNoHistory(String rest) {
        assertThat(service.as("analyst.71016")
                        .get("/v1/figures/indicator" + rest + "/history")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void twoSourcesThatSayTheSameDoNotDisagree() {
        record("71016", "KANSARME_GEBOORTEN", "71016W14", 2012, "18.1", "tekst");
        var place = record("71016", "KANSARME_GEBOORTEN", "71016W14", 2012, "18.10", "tabel");
        var values = indicator("KANSARME_GEBOORTEN", ask("analyst.71016", "?area=71016W14", place))
                .at("/values");
        assertThat(values.valueStream())
                .allSatisfy(
                        value -> assertThat(value.at("/disagreesWith").size()).isZero());
    }

    @Test
    void eachSourceIsComparedWithItsOwnBeginning() {
        record("71016", "WERKLOOSHEIDSGRAAD", "71016W05", 2013, "12.2", "plan");
        record("71016", "WERKLOOSHEIDSGRAAD", "71016W05", 2010, "11.55", "plan");
        var place = record("71016", "WERKLOOSHEIDSGRAAD", "71016W05", 2012, "9", "monitor");
        var values = indicator("WERKLOOSHEIDSGRAAD", ask("analyst.71016", "?area=71016W05", place))
                .at("/values");
        assertThat(values.at("/0/baseline").asBoolean()).isTrue();
        assertThat(values.at("/0").has("delta")).isFalse();
        assertThat(values.at("/1/baseline").asBoolean()).isTrue();
        assertThat(values.at("/2/periodFrom").asString()).isEqualTo("2013-01-01");
        assertThat(values.at("/2/delta").decimalValue()).isEqualByComparingTo("0.65");
    }

    @Test
    void aCorrectionChangesTodaysAnswerAndNoEarlierOne() {
        var value = recorded("71016", "INWONERS", "71016W06", 2021, "100", "plan");
        var then = append(value);
        var before = ask("analyst.71016", "?area=71016W06&asKnownOn=" + then.recordedAt(), then);
        var now = service.log().append(value.valueId().value(), corrected(value, "110"));
        var today = indicator("INWONERS", ask("analyst.71016", "?area=71016W06", now))
                .at("/values/0");
        assertThat(today.at("/value").asInt()).isEqualTo(110);
        assertThat(today.at("/version").asInt()).isEqualTo(1);
        assertThat(today.has("correctedAt")).isTrue();
        var again = ask("analyst.71016", "?area=71016W06&asKnownOn=" + then.recordedAt(), now);
        assertThat(again.text()).isEqualTo(before.text()).contains("\"value\":100");
    }

    @Test
    void nobodySeesWhatAnotherTownKeeps() {
        var place = record("71016", "INWONERS", "70000", 2010, "850000", "plan");
        assertThat(indicator("INWONERS", ask("analyst.71002", "?area=70000", place))
                        .at("/values")
                        .size())
                .isZero();
        assertThat(ask("intake.71016", "", place).status()).isEqualTo(404);
        assertThat(ask("scanmanager.71016", "", place).json().at("/area").asString())
                .isEqualTo("71016");
    }

    @Test
    void whatIsNoAreaIsNamed() {
        for (var area : new String[] {"71016W99", "%00", "BUITENLAND", ""}) {
            var reply = service.as("analyst.71016").get(INDICATORS + "?area=" + area);
            assertThat(reply.status()).as(area).isEqualTo(400);
            assertThat(reply.json().at("/issues/0/name").asString()).isEqualTo("area");
        }
    }

    @Test
    void whatCannotBeMeasuredIsToldAllTheSame() {
        var place = record("71016", "INWONERS", "71016W07", 2021, "1", "plan");
        var reply = ask("analyst.71016", "?area=71016W07", place);
        assertThat(indicator("ONDERBESCHERMING", reply).at("/measurable").asBoolean(true))
                .isFalse();
    }

    @Test
    void thePageOfAnAreaTellsOfThoseThatHaveValues() {
        var place = record("71016", "INWONERS", "71016W08", 2021, "100", "plan");
        ask("analyst.71016", "", place);
        var page = service.bean(IndicatorsOnAPage.class)
                .of(Code.of("71016"), Code.of("71016W08"), place.position(), Locale.of("nl"));
        assertThat(page).extracting(one -> one.indicator().value()).containsExactly("INWONERS", "BEVOLKINGSDICHTHEID");
        assertThat(service.bean(IndicatorsOnAPage.class)
                        .of(Code.of("71016"), Code.of("71016W08"), place.position() - 1, Locale.of("nl")))
                .isEmpty();
    }

    @Test
    void aResetAndReplayGivesEqualRowsAndTheSameEventTwiceNoMore() {
        var value = recorded("71016", "INWONERS", "71016W09", 2021, "100", "plan");
        append(value);
        var last = service.log().append(value.valueId().value(), corrected(value, "110.50"));
        ask("analyst.71016", "", last);
        var before = Tables.rows(service.database(), TABLE);
        var view = service.view(IndicatorProjection.VIEW);
        view.shutDown();
        view.resetTokens();
        assertThat(Tables.rows(service.database(), TABLE)).isEmpty();
        view.start();
        ask("analyst.71016", "", last);
        assertThat(Tables.rows(service.database(), TABLE)).isEqualTo(before);
        view.shutDown();
        service.database()
                .as("postgres")
                .sql("update views.token_entry set token = :start where processor_name = :view and segment = 0")
                .param("start", "{\"index\":0,\"gaps\":[]}".getBytes())
                .param("view", IndicatorProjection.VIEW)
                .update();
        view.start();
        ask("analyst.71016", "", last);
        assertThat(Tables.rows(service.database(), TABLE)).isEqualTo(before);
    }

    private String density(String area, Place place) {
        return indicator("BEVOLKINGSDICHTHEID", ask("analyst.71016", "?area=" + area, place))
                .at("/values/0/value")
                .asString();
    }

    private Place record(String town, String indicator, String area, int year, String value, String source) {
        return append(recorded(town, indicator, area, year, value, source));
    }

    private Place append(IndicatorValueRecorded value) {
        UUID stream = value.valueId().value();
        return service.log().append(stream, value);
    }

    private Reply ask(String reader, String question, Place place) {
        return service.as(reader)
                .get(INDICATORS + question, "Consistency-Token", Long.toString(place.position()), "Prefer", "wait=30");
    }

    private static JsonNode indicator(String code, Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .at("/indicators")
                .valueStream()
                .filter(one -> one.at("/indicator").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
