package be.signaalhuis.portal.gebiedsscan.area;

import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.gebiedsscan.filter.ScanForm;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One area, in the period and as known on the moment that stand in the address. */
@Controller
class AreaPage {

    private final ScanForm forms;
    private final AreaScreen screen;

    AreaPage(ScanForm forms, AreaScreen screen) {
        this.forms = forms;
        this.screen = screen;
    }

    @GetMapping(Addresses.SCAN + "/{area:[0-9A-Z_-]+}")
    String area(@PathVariable String area, @RequestParam MultiValueMap<String, String> sent, Model model) {
        var form = Form.sent(sent);
        var filled = forms.read(form);
        var asked = new AreaAsked(
                area, filled.filter(), screen.known(form.values(AreaAsked.THEME)), form.value(AreaAsked.CURSOR));
        model.addAttribute("form", filled.form());
        screen.frame(asked, model);
        if (!filled.form().isWrong()) {
            try {
                if (screen.show(asked, model)) {
                    return Patience.NOTHING;
                }
            } catch (Refusal refusal) {
                if (!refusal.isAboutInput() || refusal.status() == 404) {
                    throw refusal;
                }
                model.addAttribute("form", filled.form().with(ScanForm.issues(refusal)));
            }
        }
        return "gebiedsscan/area/page";
    }
}
