package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.calls.Passed;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A care partner's page: the tables where they sit, what they are to do there, and what was shared with them. */
@Controller
class MinePage {

    private final Tables tables;
    private final MineScreen screen;
    private final Patience patience;

    MinePage(Tables tables, MineScreen screen, Patience patience) {
        this.tables = tables;
        this.screen = screen;
        this.patience = patience;
    }

    /** @param net agreement that was just changed; null when one comes from elsewhere */
    @GetMapping(Tables.PAGE)
    String mine(@RequestParam(required = false) UUID net, Model model) {
        var answer = tables.mine();
        if (net != null) {
            patience.waits(answer.behind(), model);
        } else if (patience.isStillWaiting(answer.behind(), model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("changed", net);
        model.addAttribute("form", Form.empty());
        return screen.show(answer.content(), model);
    }

    @GetMapping(Tables.PAGE + "/{id:[0-9a-f-]+}/vergaderingen/{meeting:[0-9a-f-]+}/verslag")
    ResponseEntity<byte[]> report(@PathVariable UUID id, @PathVariable UUID meeting) {
        return Passed.on(tables.report(id, meeting));
    }
}
