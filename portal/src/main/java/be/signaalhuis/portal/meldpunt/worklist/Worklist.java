package be.signaalhuis.portal.meldpunt.worklist;

import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's reports, narrowed and sorted by what stands in the address. */
@Controller
class Worklist {

    private final WorklistScreen screen;

    Worklist(WorklistScreen screen) {
        this.screen = screen;
    }

    @GetMapping(Reports.PAGE)
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return screen.show(Form.sent(asked), model);
    }
}
