package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.signaalhuis.portal.charts.Bar;
import be.signaalhuis.portal.charts.Chart;
import be.signaalhuis.portal.codes.KnownCodes;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ChartsTest {

    private static final Reader INTAKE = new Reader("an", List.of("intake"), "71016");
    private static final Reader AUDITOR = new Reader("ed", List.of("auditor"), "71016");
    private static final Reader POLICY = new Reader("bo", List.of("policy"), "71016");

    private final YearReport report = AReport.of2010();
    private final Charts charts = new Charts(KnownCodes.by(new MovableClock("2026-11-26T12:00:00Z")), Known.texts());

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void noMore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void thereIsOneForEachCutAlsoForOneWithoutReports() {
        assertThat(shown(INTAKE))
                .extracting(Chart::name)
                .containsExactly(
                        "mainGroundGroups",
                        "mainGround",
                        "grounds",
                        "domain",
                        "municipalityOfFacts",
                        "channel",
                        "outcome");
        assertThat(chart("outcome", INTAKE).rows()).isEmpty();
    }

    @Test
    void theLongestBarIsWholeAndTheShortestCanBeSeen() {
        var grounds = chart("grounds", INTAKE).rows();
        assertThat(grounds).extracting(Bar::share).containsExactlyInAnyOrder(100L, 1L);
        assertThat(chart("channel", INTAKE).rows())
                .extracting(Bar::label, Bar::count, Bar::share)
                .containsExactlyInAnyOrder(tuple("telefoon", 40L, 100L), tuple("loket", 10L, 25L));
        assertThat(Bar.of("niets", 0, null, 0).share()).isZero();
    }

    @Test
    void whoMaySeeReportsIsLedToThemAsKnownOnTheSameMoment() {
        assertThat(chart("domain", INTAKE).rows().getFirst().address())
                .isEqualTo("/meldpunt/jaarcijfers/2010/meldingen?snede=domain&code=WERK"
                        + "&stand=2026-11-26T05%3A42%3A54.282009Z");
        assertThat(Total.of(report, FigureLinks.of(report, INTAKE)))
                .extracting(Total::address)
                .containsExactly(
                        "/meldpunt/jaarcijfers/2010/meldingen?snede=reports&stand=2026-11-26T05%3A42%3A54.282009Z",
                        "/meldpunt/jaarcijfers/2010/meldingen?snede=files&stand=2026-11-26T05%3A42%3A54.282009Z", null);
    }

    @Test
    void whoMayNotSeeReportsSeesNumbersAlone() {
        assertThat(shown(POLICY)).flatMap(Chart::rows).extracting(Bar::address).containsOnlyNulls();
        assertThat(Total.of(report, FigureLinks.of(report, POLICY)))
                .extracting(Total::address)
                .containsOnlyNulls();
    }

    @Test
    void whoChecksFiguresIsLedToWhatMovedThem() {
        assertThat(chart("domain", AUDITOR).rows().getFirst().address())
                .isEqualTo("/controle/cijfers/meldpunt~2?van=meldpunt&jaar=2010&plaats=domain%2FWERK");
        assertThat(Total.of(report, FigureLinks.of(report, AUDITOR)))
                .extracting(Total::address)
                .containsExactly("/controle/cijfers/meldpunt~1?van=meldpunt&jaar=2010&plaats=reports", null, null);
    }

    @Test
    void aCaveatStandsAboveTheFiguresItConcernsAndTheRestAboveAll() {
        assertThat(shown(INTAKE))
                .filteredOn(chart -> !chart.notes().isEmpty())
                .extracting(Chart::name)
                .containsExactly("grounds", "outcome");
        assertThat(charts.caveats(report)).containsExactly("klein");
    }

    private List<Chart> shown(Reader reader) {
        return charts.of(report, FigureLinks.of(report, reader));
    }

    private Chart chart(String name, Reader reader) {
        return shown(reader).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
