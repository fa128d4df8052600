package be.signaalhuis.portal.lco.files;

import static be.signaalhuis.portal.lists.FilterField.answer;
import static be.signaalhuis.portal.lists.FilterField.words;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterField;
import be.signaalhuis.portal.lists.ListKind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks for the files of families. */
@Component
class Families {

    static final String PAGE = Overleg.PAGE + "/dossiers";
    static final FilterField STATUS = words(
            "toestandDossier",
            "status",
            "overlegStatus",
            List.of(Overleg.OPEN, Overleg.PAUSED, Overleg.STOPPED, Overleg.CLOSED));
    static final ListKind LIST = new ListKind(
            PAGE,
            List.of(
                    STATUS,
                    answer("ingelezen", "imported", "yesNo", FilterField.YES, FilterField.NO),
                    answer("kinderen", "withChildren", "yesNo", FilterField.YES, FilterField.NO)),
            List.of("-openedOn"));

    private static final String FILES = "/v1/overleg/query";

    private final Questions questions;

    Families(Questions questions) {
        this.questions = questions;
    }

    /**
     * By POST, for a name must not end up in an address; a cursor that is of another list begins at the top.
     *
     * @param text words of a name or a number; empty when none is sought
     */
    Answer<FamiliesFound> page(Filter filter, String text, String cursor) {
        try {
            return ask(filter, text, cursor);
        } catch (Refusal refusal) {
            if (cursor != null
                    && refusal.problem().issues().stream()
                            .allMatch(issue -> issue.name().equals("cursor"))) {
                return ask(filter, text, null);
            }
            throw refusal;
        }
    }

    private Answer<FamiliesFound> ask(Filter filter, String text, String cursor) {
        Map<String, Object> question = filter.question(cursor);
        question.remove("sort");
        if (!text.isEmpty()) {
            question.put("text", text);
        }
        return questions.post(FamiliesFound.class, FILES, question);
    }
}
