package be.signaalhuis.portal.audit.events;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.lists.FilterForm;
import be.signaalhuis.portal.lists.ListPages;
import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was registered, by whom, when and why, of all files together. */
@Controller
class EventsPage {

    private final Events events;
    private final EventsScreen screen;
    private final FilterForm filters;

    EventsPage(Events events, EventsScreen screen, FilterForm filters) {
        this.events = events;
        this.screen = screen;
        this.filters = filters;
    }

    @GetMapping(Events.PAGE)
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        var filled = filters.read(Events.LIST, Form.sent(asked));
        var form = filled.form();
        if (!form.isWrong()) {
            try {
                return screen.show(filled, events.page(filled.filter(), form.valueOrNull(EventsScreen.FROM)), model);
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput()) {
                    throw refusal;
                }
                form = form.with(ListPages.issues(Events.LIST, refusal));
            }
        }
        return screen.show(new FilterForm.Filled(filled.filter(), form), null, model);
    }
}
