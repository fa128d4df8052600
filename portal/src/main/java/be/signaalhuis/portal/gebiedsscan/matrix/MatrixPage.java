package be.signaalhuis.portal.gebiedsscan.matrix;

import be.signaalhuis.portal.gebiedsscan.filter.Addresses;
import be.signaalhuis.portal.page.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All neighbourhoods, narrowed and sorted by what stands in the address. */
@Controller
class MatrixPage {

    private final MatrixScreen screen;

    MatrixPage(MatrixScreen screen) {
        this.screen = screen;
    }

    @GetMapping(Addresses.SCAN)
    String matrix(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return screen.show(Form.sent(asked), model);
    }
}
