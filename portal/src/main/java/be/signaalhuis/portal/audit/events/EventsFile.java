package be.signaalhuis.portal.audit.events;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.page.Form;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same events as a file, as the service makes it. */
@Controller
class EventsFile {

    static final String PAGE = Events.PAGE + "/bestand";
    private static final MediaType CSV = new MediaType("text", "csv");

    private final Events events;
    private final FilterForm filters;

    EventsFile(Events events, FilterForm filters) {
        this.events = events;
        this.filters = filters;
    }

    /** When it cannot be given, the list says why. */
    @GetMapping(PAGE)
    String file(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse reader) {
        var filled = filters.read(Events.LIST, Form.sent(asked));
        if (filled.form().isWrong()) {
            return toTheList(filled.filter());
        }
        try {
            events.passOn(filled.filter(), CSV, reader);
            return null;
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toTheList(filled.filter());
            }
            throw refusal;
        }
    }

    private static String toTheList(Filter filter) {
        return "redirect:" + filter.address();
    }
}
