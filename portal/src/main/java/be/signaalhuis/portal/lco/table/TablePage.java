package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.lco.overleg.Overleg;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One agreement at a time, large enough for all who sit around the screen. */
@Controller
class TablePage {

    static final String PATH = Overleg.PAGE + "/{id:[0-9a-f-]{36}}" + TableScreen.TABLE;

    private final TableScreen screen;

    TablePage(TableScreen screen) {
        this.screen = screen;
    }

    /**
     * @param plaats of the agreement, counted from 1
     * @param v version that the reader has just made
     */
    @GetMapping(PATH)
    String table(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int plaats,
            @RequestParam(defaultValue = "-1") long v,
            Model model) {
        var found = screen.file(id, v);
        if (found.isEmpty()) {
            return screen.away(id, v, TableScreen.page(id) + "?plaats=" + plaats + "&v=" + v, model);
        }
        var file = found.get();
        var agenda = screen.frame(file, "agreements", model);
        var place = agenda.place(plaats);
        var one = agenda.at(place);
        model.addAttribute("place", place);
        model.addAttribute("places", agenda.walked().size());
        model.addAttribute("agreement", one == null ? null : screen.told(file, one));
        model.addAttribute("acts", TableAct.values());
        return "lco/table/table";
    }
}
