package be.signaalhuis.portal.meldpunt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.drafts.Draft;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.Known;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DraftTitleTest {

    private static final Instant NOW = Instant.parse("2026-11-26T13:05:00Z");

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aDraftIsCalledByItsCodesAndTheTime() {
        assertThat(title(AReport.smallest())).isEqualTo("Concept van 26/11/2026 14:05 – telefoon – huidskleur – Genk");
    }

    @Test
    void nothingOfWhatWasTypedFreelyIsInIt() {
        assertThat(title(AReport.smallest()
                        .with("reporter.name", "Amina Voorbeeld")
                        .with("otherParty.name", "Bar De Markt")
                        .with("mainGround", "Amina")
                        .with("facts.municipality", "bij Amina")))
                .isEqualTo("Concept van 26/11/2026 14:05 – telefoon");
    }

    private static String title(AReport report) {
        var draft = new Draft<>(
                UUID.randomUUID(), "melding", ReportDraft.of(report.form().typed()), NOW, NOW);
        return new DraftTitle(AReport.CODES, AReport.DATES, Known.texts(), AReport.reader()).of(draft);
    }
}
