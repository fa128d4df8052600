package be.signaalhuis.portal.lco.family;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.lco.overleg.AnOverleg;
import be.signaalhuis.portal.page.FieldIssue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FamilyFormsTest {

    private final FamilyForms forms = AFamily.forms();

    @Test
    void whatIsFilledInIsTheBodyOfTheCommandPartByPart() {
        var form = AFamily.agreeing()
                .with("childrenUnder18", "2")
                .with("careWorkers", "4")
                .form();

        assertThat(forms.issues(FamilyFields.OPENING, form)).isEmpty();
        assertThat(forms.body(FamilyFields.OPENING, form))
                .containsEntry("client", Map.of("name", "Familie Yilmaz"))
                .containsEntry("household", Map.of("childrenUnder18", 2))
                .containsEntry("consent", Map.of("given", true, "on", "2026-11-25", "by", "CLIENT"))
                .containsEntry("lifeDomains", List.of("INKOMEN", "HUISVESTING", "TAAL"))
                .containsEntry("careWorkers", 4)
                .containsEntry("openedOn", "2026-11-26")
                .doesNotContainKeys("exception", "talkedWithClientOn", "externalReference");
    }

    @Test
    void aBoxThatIsNotTickedSaysThatTheClientDoesNotAgree() {
        var form = AFamily.agreeing().with("consentGiven").form();

        assertThat(forms.body(FamilyFields.OPENING, form))
                .containsEntry("consent", Map.of("given", false, "on", "2026-11-25", "by", "CLIENT"));
    }

    @Test
    void aNumberThatIsNoneIsSaidAtItsField() {
        var form = AFamily.agreeing()
                .with("childrenUnder18", "twee")
                .with("careWorkers", "-1")
                .form();

        assertThat(forms.issues(FamilyFields.OPENING, form))
                .extracting(FieldIssue::field)
                .containsExactly("childrenUnder18", "careWorkers");
    }

    @Test
    void theDayOfTheTalkWithTheClientIsNotGuessed() {
        var fresh = forms.fresh(FamilyFields.OPENING);

        assertThat(fresh.value("overlegOpenedOn")).isEqualTo("26/11/2026");
        assertThat(fresh.isEmpty("talkedWithClientOn")).isTrue();
    }

    @Test
    void aCorrectionSendsWhatChangedAndNothingElse() {
        var was = AFamily.values().of(AnOverleg.open().file());
        var now = AFamily.agreeing()
                .with("clientReference")
                .with("childrenUnder18", "3")
                .with("careWorkers")
                .form();

        var body = AFamily.correction().body(was, now);

        assertThat(body).containsOnlyKeys("client", "household", "careWorkers");
        assertThat((Map<?, ?>) body.get("client")).isEqualTo(Collections.singletonMap("reference", null));
        assertThat((Map<?, ?>) body.get("household")).isEqualTo(Map.of("childrenUnder18", 3));
        assertThat(body.get("careWorkers")).isNull();
        assertThat(AFamily.correction().body(was, was)).isEmpty();
    }
}
