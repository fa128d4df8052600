package be.signaalhuis.portal.audit.events;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lists.Filter;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.page.Form;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same events as a file, as the service made it. */
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

    /** When it cannot be given, or would lack what the reader just wrote, the list says why. */
    @GetMapping(PAGE)
    ResponseEntity<byte[]> file(@RequestParam MultiValueMap<String, String> asked) {
        var filled = filters.read(Events.LIST, Form.sent(asked));
        if (filled.form().isWrong()) {
            return toTheList(filled.filter());
        }
        try {
            var file = events.file(filled.filter(), CSV);
            return file.getHeaders().containsHeader("Consistency") ? toTheList(filled.filter()) : Passed.on(file);
        } catch (Refusal refusal) {
            if (refusal.isAboutInput()) {
                return toTheList(filled.filter());
            }
            throw refusal;
        }
    }

    private static ResponseEntity<byte[]> toTheList(Filter filter) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(filter.address()))
                .build();
    }
}
