package be.signaalhuis.portal.meldpunt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.Known;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    @Test
    void registrationAloneAsksNothingOfAnybody() {
        assertThat(steps(AReport.smallest().with("expectation", "ENKEL_REGISTRATIE")))
                .containsExactly("registered", "noContact");
    }

    @Test
    void whoeverMayBeReachedIsReached() {
        assertThat(steps(AReport.smallest()
                        .with("expectation", "ADVIES")
                        .with("reporter.phone", "0470 00 00 00")
                        .with("consents", "CONTACT_MELDER")))
                .containsExactly("registered", "wish.ADVIES", "close");
    }

    @Test
    void whoeverDidNotConsentOrLeftNoNumberIsNot() {
        assertThat(steps(AReport.smallest().with("expectation", "ADVIES").with("reporter.phone", "0470 00 00 00")))
                .contains("mayNotContact");
        assertThat(steps(AReport.smallest().with("expectation", "ADVIES"))).contains("cannotReach");
    }

    @Test
    void theOtherPartyIsLeftAloneWithoutConsent() {
        assertThat(steps(AReport.smallest().with("expectation", "BEMIDDELING"))).contains("notTheOtherParty");
        assertThat(steps(AReport.smallest().with("expectation", "BEMIDDELING").with("consents", "CONTACT_TEGENPARTIJ")))
                .doesNotContain("notTheOtherParty");
    }

    @Test
    void everyStepHasItsText() {
        for (var wish : List.of("", "ENKEL_REGISTRATIE", "INFORMATIE", "ADVIES", "BEMIDDELING", "JURIDISCHE_STAP")) {
            assertThat(steps(AReport.smallest().with("expectation", wish)))
                    .allSatisfy(step -> assertThat(Known.texts().of("receipt." + step, "day", "time"))
                            .isNotBlank());
        }
    }

    private static List<String> steps(AReport report) {
        return NextSteps.of(new Accepted(UUID.randomUUID(), 0, report.form().typed(), Instant.EPOCH));
    }
}
