package be.signaalhuis.portal.meldpunt.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.page.FieldIssue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class ReportFormTest {

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void inNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theSmallestReportIsJustWhatIsRequired() {
        var read = AReport.smallest().read();

        assertThat(read.issues()).isEmpty();
        assertThat(read.body())
                .isEqualTo(Map.of(
                        "receivedOn",
                        "2026-11-26",
                        "channel",
                        "TELEFOON",
                        "reporterRole",
                        "SLACHTOFFER",
                        "facts",
                        Map.of("municipality", "71016"),
                        "mainGround",
                        Map.of("code", "HUIDSKLEUR"),
                        "domain",
                        "WERK"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "channel", "reporterRole", "facts.municipality", "mainGround", "domain"})
    void aReportCannotDoWithout(String required) {
        var read = AReport.smallest().with(required, " ").read();

        assertThat(read.issues()).extracting(FieldIssue::field).containsExactly(required);
    }

    @Test
    void theRestIsTakenWhenItIsFilledIn() {
        var body = AReport.smallest()
                .with("reporter.name", " Amina Voorbeeld ")
                .with("reporter.phone", "0470 00 00 00")
                .with("reporter.email", "amina@example.org")
                .with("reporter.language", "ar")
                .with("residence.municipality", "as")
                .with("facts.description", "Mocht niet binnen.")
                .with("facts.occurredFrom", "3/11/2026")
                .with("facts.occurredUntil", "4-11-2026")
                .with("facts.area", "waterschei-n")
                .with("facts.place", "Bar")
                .with("mainGround.link", "VERMEEND")
                .with("behaviour", "DIRECT")
                .with("expectation", "ADVIES")
                .with("otherParty.name", "Bar De Markt")
                .with("otherParty.kind", "BEDRIJF")
                .read()
                .body();

        assertThat(body)
                .containsEntry(
                        "reporter",
                        Map.of(
                                "name",
                                "Amina Voorbeeld",
                                "phone",
                                "0470 00 00 00",
                                "email",
                                "amina@example.org",
                                "language",
                                "ar"))
                .containsEntry("residence", Map.of("municipality", "71002"))
                .containsEntry(
                        "facts",
                        Map.of(
                                "municipality",
                                "71016",
                                "occurredFrom",
                                "2026-11-03",
                                "occurredUntil",
                                "2026-11-04",
                                "area",
                                "71016W26",
                                "place",
                                "Bar",
                                "description",
                                "Mocht niet binnen."))
                .containsEntry("mainGround", Map.of("code", "HUIDSKLEUR", "link", "VERMEEND"))
                .containsEntry("behaviour", "DIRECT")
                .containsEntry("expectation", "ADVIES")
                .containsEntry("otherParty", Map.of("name", "Bar De Markt", "kind", "BEDRIJF"));
    }

    @Test
    void anAnonymousReportHasNoReporterAtAll() {
        assertThat(AReport.smallest()
                        .with("reporter.name", "")
                        .with("reporter.phone", " ")
                        .read()
                        .body())
                .doesNotContainKeys("reporter", "residence", "otherParty", "additionalGrounds", "consents");
    }

    @Test
    void aConsentIsOfTheDayOfTheReport() {
        assertThat(AReport.smallest()
                        .with("consents", "CONTACT_MELDER", "DOORGEVEN")
                        .with("consentSource", "MONDELING")
                        .read()
                        .body())
                .containsEntry(
                        "consents",
                        List.of(
                                Map.of("purpose", "CONTACT_MELDER", "givenOn", "2026-11-26", "source", "MONDELING"),
                                Map.of("purpose", "DOORGEVEN", "givenOn", "2026-11-26", "source", "MONDELING")));
    }

    @Test
    void aSourceWithoutConsentIsNotSent() {
        assertThat(AReport.smallest().with("consentSource", "MONDELING").read().body())
                .doesNotContainKey("consents");
    }

    @Test
    void emptyRowsOfGroundsAreNotSentAndLinksStayWithTheirRow() {
        assertThat(AReport.smallest()
                        .with("additionalGrounds", "", "handicap", " ", "zogenaamd")
                        .with("additionalGrounds.link", "WERKELIJK", "VERMEEND", "WERKELIJK", "WERKELIJK")
                        .read()
                        .body())
                .containsEntry(
                        "additionalGrounds",
                        List.of(
                                Map.of("code", "HANDICAP", "link", "VERMEEND"),
                                Map.of("code", "RAS", "link", "WERKELIJK")));
    }

    @ParameterizedTest
    @CsvSource({"receivedOn,31/02/2026", "facts.occurredFrom,gisteren", "facts.occurredUntil,2026"})
    void whatIsNoDayIsNotTaken(String field, String typed) {
        var read = AReport.smallest().with(field, typed).read();

        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.field()).isEqualTo(field);
            assertThat(issue.text()).contains(typed);
        });
    }
}
