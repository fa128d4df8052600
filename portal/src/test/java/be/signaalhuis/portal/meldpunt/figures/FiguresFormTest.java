package be.signaalhuis.portal.meldpunt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.FakeService;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Known;
import be.signaalhuis.portal.page.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresFormTest {

    private final Dates dates = Known.dates(new MovableClock("2026-11-26T12:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"1900", "2010", " 2099 "})
    void aYearHasFourDigits(String typed) {
        var form = FiguresForm.of(typed, "", dates);
        assertThat(form.year()).hasValue(Integer.parseInt(typed.strip()));
        assertThat(form.shown(Known.texts()).isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "20x0", "2100", "02010", "{x}"})
    void anythingElseIsWrongAndShownAgain(String typed) {
        var form = FiguresForm.of(typed, "1/1/2026", dates).shown(Known.texts());
        assertThat(form.error("jaar")).isNotNull();
        assertThat(form.value("jaar")).isEqualTo(typed);
        assertThat(form.error("stand")).isNull();
        assertThat(form.value("stand")).isEqualTo("1/1/2026");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var form = FiguresForm.of("x", "y", dates).shown(Known.texts());
        assertThat(form.issues()).hasSize(2);
    }

    @Test
    void whatTheServiceRefusesStandsAtItsFieldAndWhatIsOnNoFieldAtTheYear() {
        var refused = refusal("""
                {"type":"urn:problem-type:signaalhuis:badRequest","issues":[
                    {"name":"asKnownOn","code":"momentInvalid","detail":"geen moment"},
                    {"name":"iets","code":"anders","detail":"iets anders"}]}""");
        var form = FiguresForm.of("2010", "2026-11-26T11:00:00Z", dates).shown(refused);
        assertThat(form.error("stand")).isEqualTo("geen moment");
        assertThat(form.error("jaar")).isEqualTo("iets anders");
    }

    private static Refusal refusal(String problem) {
        try (var service = FakeService.start().says("/", 400, problem)) {
            service.questions().get(String.class, "/");
            throw new AssertionError("not refused");
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
