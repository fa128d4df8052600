package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks which reports there are. */
@Component
class Reports {

    private final Questions questions;

    Reports(Questions questions) {
        this.questions = questions;
    }

    Answer<ReportsFound> page(WorklistFilter filter, String cursor) {
        try {
            return ask(filter.question(cursor));
        } catch (Refusal refusal) {
            if (cursor != null && isAboutCursor(refusal)) {
                return ask(filter.question(null));
            }
            throw refusal;
        }
    }

    /** How many there are is all that is asked. */
    Answer<ReportsFound> howMany(WorklistFilter filter) {
        return ask(filter.howMany());
    }

    /** What the service has against a filter, at the fields of the page. */
    static List<FieldIssue> issues(Refusal refusal) {
        return refusal.problem().issues().stream()
                .map(issue -> new FieldIssue(
                        FilterField.inQuestion(issue.name())
                                .map(FilterField::parameter)
                                .orElse(issue.name()),
                        issue.detail()))
                .distinct()
                .toList();
    }

    private Answer<ReportsFound> ask(Map<String, Object> question) {
        return questions.post(ReportsFound.class, "/v1/meldpunt/reports/query", question);
    }

    /** A cursor belongs to one list as it was: a bookmark of an old one begins at the top. */
    private static boolean isAboutCursor(Refusal refusal) {
        return refusal.problem().issues().stream()
                .allMatch(issue -> issue.name().equals("cursor"));
    }
}
