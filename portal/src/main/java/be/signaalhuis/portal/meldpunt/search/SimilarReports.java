package be.signaalhuis.portal.meldpunt.search;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Asks for reports like the one that somebody tells of. */
@Component
class SimilarReports {

    private static final Map<String, String> FIELDS = Map.of(
            "municipality", "facts.municipality",
            "area", "facts.area",
            "occurredOn", "facts.occurredFrom",
            "ground", "mainGround",
            "otherParty", "otherParty.name");

    private final Questions questions;
    private final SearchForm searches;

    SimilarReports(Questions questions, SearchForm searches) {
        this.questions = questions;
        this.searches = searches;
    }

    /**
     * What was found.
     *
     * @param content null when there was no answer
     * @param issues what was wrong with the question
     */
    record Found(Similar content, boolean behind, List<FieldIssue> issues) {

        private static final Found NOTHING = new Found(null, false, List.of());

        static Found in(Answer<Similar> answer) {
            return new Found(answer.content(), answer.behind(), List.of());
        }
    }

    /** Nobody on the telephone waits for a service that is away: then there is no answer, and she goes on without. */
    Found to(Form form) {
        try {
            return Found.in(questions.post(Similar.class, "/v1/meldpunt/reports/similar", searches.question(form)));
        } catch (ResourceAccessException unreachable) {
            return Found.NOTHING;
        } catch (Refusal refusal) {
            if (refusal.status() == 401) {
                throw refusal;
            }
            return new Found(null, false, issues(refusal));
        }
    }

    private static List<FieldIssue> issues(Refusal refusal) {
        return refusal.problem().issues().stream()
                .map(issue -> new FieldIssue(FIELDS.getOrDefault(issue.name(), issue.name()), issue.detail()))
                .toList();
    }
}
