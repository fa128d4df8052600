package be.signaalhuis.portal.meldpunt.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.meldpunt.report.AReport;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepFormTest {

    private final StepForm forms = new StepForm(AReport.DATES, Known.texts());

    @Test
    void aReportCanBeClosedWithItsOutcomes() {
        var form = Form.of(Map.of(
                "outcomes", List.of("ADVIES", "DOORVERWEZEN"),
                "referredTo", List.of("UNIA"),
                "closedOn", List.of("26/11/2026"),
                "explanation", List.of("")));

        assertThat(forms.issues(Step.CLOSE, form)).isEmpty();
        assertThat(forms.body(Step.CLOSE, form))
                .isEqualTo(Map.of(
                        "outcomes", List.of("ADVIES", "DOORVERWEZEN"),
                        "referredTo", "UNIA",
                        "closedOn", "2026-11-26"));
        assertThat(forms.values(Step.CLOSE, form)).containsEntry("status", List.of("CLOSED"));
    }

    @Test
    void aReportCannotBeClosedWithoutOutcomeNorReferredToNobody() {
        assertThat(fields(Step.CLOSE, Map.of("closedOn", List.of("gisteren")))).containsExactly("outcomes", "closedOn");
        assertThat(fields(Step.CLOSE, Map.of("outcomes", List.of("DOORVERWEZEN"))))
                .containsExactly("referredTo");
    }

    @Test
    void aReportCanBeReopenedAndWithdrawnWithAReason() {
        assertThat(fields(Step.REOPEN, Map.of("reason", List.of("nieuws")))).isEmpty();
        assertThat(fields(Step.WITHDRAW, Map.of("reason", List.of("dubbel"), "cause", List.of("DUBBEL_GEREGISTREERD"))))
                .isEmpty();
    }

    @Test
    void aReportCannotBeReopenedNorWithdrawnWithout() {
        assertThat(fields(Step.REOPEN, Map.of("reason", List.of(" ")))).containsExactly("reason");
        assertThat(fields(Step.WITHDRAW, Map.of())).containsExactly("cause", "reason");
    }

    private List<String> fields(Step step, Map<String, List<String>> typed) {
        return forms.issues(step, Form.of(typed)).stream()
                .map(FieldIssue::field)
                .toList();
    }
}
