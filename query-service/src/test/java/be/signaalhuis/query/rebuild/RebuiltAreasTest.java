package be.signaalhuis.query.rebuild;

import static be.signaalhuis.query.testing.AreaMaps.drawn;
import static be.signaalhuis.query.testing.AreaMaps.land;
import static be.signaalhuis.query.testing.IndicatorValues.corrected;
import static be.signaalhuis.query.testing.IndicatorValues.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.query.testing.RunningService;
import be.signaalhuis.query.testing.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps and values of indicators, loaded anew from the log. */
class RebuiltAreasTest {

    private final RunningService service = RunningService.shared();
    private final Rebuilds rebuilds = new Rebuilds(service);

    @ParameterizedTest
    @CsvSource({"gebiedsscan-map, gebiedsscan_map, 2020", "gebiedsscan-indicators, gebiedsscan_indicator, 2021"})
    void aRebuiltViewHasTheSameRows(String view, String table, int year) {
        var first = drawn("71004", "2025", "eerst", land(551000));
        var better = drawn("71004", "2025", null, land(551000), land(556000));
        service.log().append(first.mapId().value(), first, better);
        var value = recorded("71004", "INWONERS", "71004", year, "46000", "plan");
        service.awaitViews(service.log().append(value.valueId().value(), value, corrected(value, "46001.5")));
        var before = Tables.rows(service.database(), table);
        var shape = rebuilds.shapeOf(view);
        assertThat(rebuilds.done(rebuilds.start(view)).at("/differences").asLong(-1))
                .isZero();
        assertThat(Tables.rows(service.database(), table)).isEqualTo(before).isNotEmpty();
        assertThat(rebuilds.shapeOf(view)).isEqualTo(shape);
    }
}
