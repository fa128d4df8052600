package be.signaalhuis.portal.lists;

import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.page.FieldIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks a service for a page of a list. */
@Component
public class ListPages {

    private final Questions questions;

    ListPages(Questions questions) {
        this.questions = questions;
    }

    /** A cursor belongs to one list as it was: a bookmark of an old one begins at the top. */
    public <T> Answer<T> page(Class<T> type, String path, Filter filter, String cursor) {
        return orFromTheTop(cursor, from -> ask(type, path, filter.question(from)));
    }

    /** The same of a service that takes its question in the address, one value of each, in an order of its own. */
    public <T> Answer<T> pageAt(Class<T> type, String path, Filter filter, String cursor) {
        return orFromTheTop(cursor, from -> {
            var address = UriComponentsBuilder.fromPath(path);
            var values = new ArrayList<>();
            var question = filter.question(from);
            question.remove("sort");
            question.forEach((name, value) -> {
                address.queryParam(name, "{" + name + "}");
                values.add(value instanceof List<?> several ? several.getFirst() : value);
            });
            return questions.get(type, address.build().toUriString(), values.toArray());
        });
    }

    /** How many there are is all that is asked. */
    public <T> Answer<T> howMany(Class<T> type, String path, Filter filter) {
        return ask(type, path, filter.howMany());
    }

    /** What the service has against a filter, at the fields of the page. */
    public static List<FieldIssue> issues(ListKind kind, Refusal refusal) {
        return refusal.problem().issues().stream()
                .map(issue -> new FieldIssue(kind.parameter(issue.name()).orElse(issue.name()), issue.detail()))
                .distinct()
                .toList();
    }

    private <T> Answer<T> ask(Class<T> type, String path, Map<String, Object> question) {
        return questions.post(type, path, question);
    }

    private static <T> Answer<T> orFromTheTop(String cursor, Function<String, Answer<T>> question) {
        try {
            return question.apply(cursor);
        } catch (Refusal refusal) {
            if (cursor != null && isAboutCursor(refusal)) {
                return question.apply(null);
            }
            throw refusal;
        }
    }

    private static boolean isAboutCursor(Refusal refusal) {
        return refusal.problem().issues().stream()
                .allMatch(issue -> issue.name().equals("cursor"));
    }
}
