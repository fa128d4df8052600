package be.signaalhuis.portal.audit.file;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.page.Form;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to a file, and how it was after one of its events. */
@Controller
class FileThenPage {

    private final Streams streams;
    private final FileThenScreen screen;

    FileThenPage(Streams streams, FileThenScreen screen) {
        this.streams = streams;
        this.screen = screen;
    }

    @GetMapping(Audit.PAGE + "/dossiers/" + Audit.ID)
    String file(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        var form = Form.sent(asked);
        var then = StateAsked.of(form);
        var state = streams.state(id, then.typed());
        return screen.show(
                state.orElseGet(() -> streams.newest(id)),
                streams.events(id, form.valueOrNull("vanaf")),
                state.isPresent() || then.isOfNow() ? null : then,
                form,
                model);
    }
}
