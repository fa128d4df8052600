package be.signaalhuis.portal.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class UnacceptedTest {

    private static final List<StepField> FIELDS =
            List.of(StepField.text("itemText").sentAs("text"));
    private static final Form FORM = Form.of(Map.of("key", List.of("een"), "itemText", List.of("Licht in het park")));

    private final Unaccepted unaccepted = AFollowUp.unaccepted();

    @BeforeEach
    void inDutch() {
        LocaleContextHolder.setLocale(Locale.of("nl"));
    }

    @AfterEach
    void afterwards() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatTheServiceHasAgainstItStandsAtTheFieldAndNothingTypedIsLost() {
        var problem = new Problem(
                "urn:x:badRequest", null, null, List.of(new Problem.Issue("text", "tooLong", "te lang")), null);

        var again = unaccepted.again(FORM, FIELDS, new Outcome.Wrong(problem));

        assertThat(again.issues()).containsExactly(new FieldIssue("itemText", "te lang"));
        assertThat(again.value("itemText")).isEqualTo("Licht in het park");
        assertThat(again.value("key")).isNotEqualTo("een");
    }

    @Test
    void whatMayHaveHappenedIsSentAgainAsTheSame() {
        assertThat(unaccepted.again(FORM, FIELDS, new Outcome.Unreachable()).value("key"))
                .isEqualTo("een");
    }

    @Test
    void whoeverComesSecondIsToldSoAtTheButton() {
        assertThat(unaccepted.issues(FIELDS, new Outcome.Stale(4)))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.field()).isEqualTo("bewaren");
                    assertThat(issue.text()).startsWith("Een collega wijzigde dit");
                });
    }
}
