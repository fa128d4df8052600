package be.signaalhuis.portal.signals.signal;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.page.FieldIssue;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalFormTest {

    @Test
    void theSmallestSignalIsRead() {
        var read = read(Theme.OVERLAST, ASignal.smallest());

        assertThat(read.issues()).isEmpty();
        assertThat(read.body())
                .isEqualTo(Map.of(
                        "area", "71016W26",
                        "subtype", "SAMENLEVING_AFVAL",
                        "lifeDomain", "SOCIALE_COHESIE",
                        "policyDomain", "POLITIE",
                        "source", "BEWONER",
                        "observedOn", "2026-11-26"));
    }

    @Test
    void aPeriodIsSentWithoutTheDayThatStoodThere() {
        var read = read(
                Theme.OVERLAST,
                ASignal.smallest()
                        .with("observed", "PERIODE")
                        .with("observedFrom", "1-11-2026")
                        .with("observedUntil", "20/11/2026"));

        assertThat(read.body())
                .containsEntry("observedFrom", "2026-11-01")
                .containsEntry("observedUntil", "2026-11-20")
                .doesNotContainKey("observedOn");
    }

    @Test
    void onlyAMonthMayBeKnown() {
        var march = ASignal.smallest().with("observed", "MAAND").with("observedMonth", "3/2021");
        var noMonth = ASignal.smallest().with("observed", "MAAND").with("observedMonth", "lente");

        assertThat(read(Theme.OVERLAST, march).body()).containsEntry("observedMonth", "2021-03");
        assertThat(read(Theme.OVERLAST, noMonth).issues())
                .extracting(FieldIssue::field)
                .containsExactly("observedMonth");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        var read = read(
                Theme.OVERLAST,
                ASignal.smallest().with("area", "").with("source", " ").with("observedOn", "gisteren"));

        assertThat(read.issues()).extracting(FieldIssue::field).containsExactly("area", "source", "observedOn");
    }

    @Test
    void aGradeIsAskedWhereTheThemeDemandsItAndNowhereElse() {
        assertThat(read(Theme.UITBUITING, ASignal.smallest()).issues())
                .extracting(FieldIssue::field)
                .containsExactly("grading.source", "grading.information");
        assertThat(read(Theme.OVERLAST, ASignal.smallest().with("grading.handling", "H2"))
                        .body())
                .doesNotContainKey("grading");
    }

    @Test
    void aGradeIsSentAsAWhole() {
        var read = read(
                Theme.UITBUITING,
                ASignal.smallest()
                        .with("grading.source", "C")
                        .with("grading.information", "4")
                        .with("grading.handling", "H2"));

        assertThat(read.issues()).isEmpty();
        assertThat(read.body()).containsEntry("grading", Map.of("source", "C", "information", "4", "handling", "H2"));
    }

    private static SignalRead read(Theme theme, ASignal signal) {
        return ASignal.reader().whole(theme, signal.form());
    }
}
