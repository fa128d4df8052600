package be.signaalhuis.portal.audit.looks;

import static be.signaalhuis.portal.lists.FilterField.day;
import static be.signaalhuis.portal.lists.FilterField.text;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.asking.Narrowed;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.ListKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks who looked at what. */
@Component
class Looks {

    static final String GROUNDS = "AUDIT_GROUND";
    static final ListKind LIST = new ListKind(
            Audit.PAGE + "/inzages",
            List.of(text("doorWie", "actor"), day("gekekenVan", "from"), day("gekekenTot", "until")),
            List.of("nieuwste"));

    private final Questions questions;

    Looks(Questions questions) {
        this.questions = questions;
    }

    Answer<LooksFound> page(Filter filter, String after) {
        var question = Narrowed.at("/v1/audit/looks").by("after", after);
        filter.chosen().forEach((field, chosen) -> question.by(field.inQuestion(), chosen.getFirst()));
        return question.of(questions, LooksFound.class);
    }
}
