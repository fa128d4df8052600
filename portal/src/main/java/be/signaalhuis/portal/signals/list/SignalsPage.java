package be.signaalhuis.portal.signals.list;

import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The signals, narrowed and sorted by what stands in the address. */
@Controller
class SignalsPage {

    private final SignalsScreen screen;

    SignalsPage(SignalsScreen screen) {
        this.screen = screen;
    }

    @GetMapping(Signals.PAGE)
    String list(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return screen.show(Form.sent(asked), model);
    }
}
