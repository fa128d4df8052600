package be.signaalhuis.portal.meldpunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class ReportSummaryTest {

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void codesAreToldByTheirLabelsAndDaysAsPeopleWriteThem() {
        var report = AReport.smallest().with("facts.occurredFrom", "2026-11-03");

        assertThat(told(report, "channel")).containsExactly("telefoon");
        assertThat(told(report, "facts.municipality")).containsExactly("Genk");
        assertThat(told(report, "facts.occurredFrom")).containsExactly("03/11/2026");
    }

    @Test
    void aGroundIsToldWithItsLink() {
        var report = AReport.smallest()
                .with("mainGround.link", "WERKELIJK")
                .with("additionalGrounds", "", "handicap")
                .with("additionalGrounds.link", "WERKELIJK", "VERMEEND");

        assertThat(told(report, "mainGround")).containsExactly("huidskleur – werkelijk");
        assertThat(told(report, "additionalGrounds")).containsExactly("handicap – vermeend");
    }

    @Test
    void whatWasNotUnderstoodIsToldAsItWasTyped() {
        assertThat(told(AReport.smallest().with("mainGround", "xyz"), "mainGround"))
                .containsExactly("xyz");
    }

    @Test
    void whatWasNotFilledInIsToldAsNothing() {
        assertThat(told(AReport.smallest(), "otherParty.name")).isEmpty();
    }

    private static List<String> told(AReport report, String field) {
        return AReport.summary().of(report.read().settled()).stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.field().equals(field))
                .findFirst()
                .orElseThrow()
                .texts();
    }
}
