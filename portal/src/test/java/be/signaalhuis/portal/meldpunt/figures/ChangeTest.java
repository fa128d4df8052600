package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.meldpunt.figures.YearReport.Evolution;
import be.signaalhuis.portal.page.MovableClock;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void isToldWithTheYearBeforeTheDirectionAndThePercentOfTheService() {
        var change = Change.ofAll(AReport.of2010());
        assertThat(change.before()).isEqualTo(29);
        assertThat(change.after()).isEqualTo(46);
        assertThat(change.difference()).isEqualTo(17);
        assertThat(change.direction()).isEqualTo("more");
        assertThat(change.percent()).isEqualTo("58.6");
    }

    @Test
    void isToldForEachGroupWithoutASign() {
        var changes = Change.of(AReport.of2010(), KnownCodes.by(new MovableClock("2026-11-26T12:00:00Z")));
        assertThat(changes).hasSize(2);
        var racism = changes.getLast();
        assertThat(racism.before()).isEqualTo(12);
        assertThat(racism.direction()).isEqualTo("less");
        assertThat(racism.difference()).isEqualTo(2);
        assertThat(racism.percent()).isEqualTo("16.7");
    }

    @Test
    void hasNoPercentWhenThereWasNothingBefore() {
        var change = Change.ofAll(AReport.with(new Evolution(2009, 0, 46, null, Map.of())));
        assertThat(change.before()).isZero();
        assertThat(change.percent()).isNull();
    }

    @Test
    void isNoneWhenThereAreAsMany() {
        var change = Change.ofAll(AReport.with(new Evolution(2009, 46, 0, BigDecimal.ZERO, Map.of())));
        assertThat(change.direction()).isEqualTo("equal");
        assertThat(change.difference()).isZero();
    }
}
