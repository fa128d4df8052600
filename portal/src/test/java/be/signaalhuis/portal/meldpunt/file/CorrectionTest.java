package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.changing.Merge;
import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private final ReportFile file = AFile.corrected();
    private final Map<String, List<String>> was = AFile.values().of(file);

    @Test
    void onlyWhatChangedIsSent() {
        var typed = AFile.with(AFile.with(was, "domain", "HUISVESTING"), "facts.occurredFrom", "19-11-2026");

        assertThat(correction(typed))
                .isEqualTo(Map.of(
                        "reason", "nagevraagd",
                        "domain", "HUISVESTING",
                        "facts", Map.of("occurredFrom", "2026-11-19")));
    }

    @Test
    void theSameWrittenOtherwiseIsNoChange() {
        var typed = AFile.with(was, "facts.occurredFrom", "18.11.2026");
        typed.put("facts.description", List.of("Een regel\r\nen nog een"));
        typed.put("additionalGrounds", List.of("GESLACHT", ""));
        typed.put("additionalGrounds.link", List.of("VERMEEND", "WERKELIJK"));
        typed.put("facts.municipality", List.of("genk"));

        assertThat(correction(typed)).isEqualTo(Map.of("reason", "nagevraagd"));
    }

    @Test
    void whatIsEmptiedIsSentAsNull() {
        var typed = AFile.with(was, "residence.municipality");
        typed.put("facts.occurredFrom", List.of(""));
        typed.put("additionalGrounds", List.of("", ""));

        var correction = correction(typed);

        assertThat(correction).containsEntry("residence", null).containsEntry("additionalGrounds", List.of());
        assertThat(correction.get("facts")).isEqualTo(java.util.Collections.singletonMap("occurredFrom", null));
    }

    @Test
    void whoReportsIsReplacedAsAWhole() {
        assertThat(correction(AFile.with(was, "reporter.phone")))
                .containsEntry("reporter", Map.of("name", "Els"))
                .doesNotContainKey("otherParty");
    }

    @Test
    void aConsentGivenBeforeKeepsItsDayAndANewOneIsOfToday() {
        var consents = (List<?>) correction(AFile.with(was, "consents", "DOORGEVEN", "CONTACT_MELDER"))
                .get("consents");

        assertThat(consents)
                .isEqualTo(List.of(
                        Map.of("purpose", "DOORGEVEN", "givenOn", "2026-11-20", "source", "MONDELING"),
                        Map.of("purpose", "CONTACT_MELDER", "givenOn", "2026-11-26", "source", "MONDELING")));
    }

    private Map<String, Object> correction(Map<String, List<String>> typed) {
        var read = AReport.reader().read(Form.of(typed));
        assertThat(read.issues()).isEmpty();
        var merge = new Merge(ReportUnit.ALL, Form.of(was), Form.of(read.coded()), Form.of(was), AReport.DATES);
        return CorrectionBody.of(
                "nagevraagd", merge.changed(), new LinkedHashMap<>(read.body()), file.consents(), TODAY);
    }
}
