package be.signaalhuis.portal.audit.events;

import static be.signaalhuis.portal.lists.FilterField.day;
import static be.signaalhuis.portal.lists.FilterField.text;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.asking.Narrowed;
import be.signaalhuis.portal.calls.Answer;
import be.signaalhuis.portal.calls.LargeFiles;
import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.ListKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Asks for events, and which types of them there are. */
@Component
class Events {

    static final String PAGE = Audit.PAGE + "/gebeurtenissen";
    static final String NEWEST_FIRST = "nieuwste";
    static final String OLDEST_FIRST = "oudste";
    static final ListKind LIST = new ListKind(
            PAGE,
            List.of(
                    text("inDossier", "stream"),
                    text("soortGebeurtenis", "type"),
                    text("doorWie", "actor"),
                    text("metDoel", "purpose"),
                    day("geregistreerdVan", "from"),
                    day("geregistreerdTot", "until")),
            List.of(NEWEST_FIRST, OLDEST_FIRST));

    private static final String ALL = "/v1/audit/events";
    private static final int PER_PAGE = 50;

    private final Questions questions;
    private final LargeFiles files;

    Events(Questions questions, LargeFiles files) {
        this.questions = questions;
        this.files = files;
    }

    private record Types(List<String> types) {}

    Answer<EventsFound> page(Filter filter, String after) {
        return narrowed(filter).by("limit", PER_PAGE).by("after", after).of(questions, EventsFound.class);
    }

    /** However many there are: they reach the reader as they come. */
    void passOn(Filter filter, MediaType form, HttpServletResponse reader) {
        narrowed(filter).passOn(files, form, reader);
    }

    List<Choice> types() {
        return questions.get(Types.class, "/v1/audit/event-types").content().types().stream()
                .map(type -> new Choice(type, type))
                .toList();
    }

    private static Narrowed narrowed(Filter filter) {
        var question = Narrowed.at(ALL).by("order", filter.order().equals(OLDEST_FIRST) ? "asc" : "desc");
        filter.chosen().forEach((field, chosen) -> question.by(field.inQuestion(), chosen.getFirst()));
        return question;
    }
}
