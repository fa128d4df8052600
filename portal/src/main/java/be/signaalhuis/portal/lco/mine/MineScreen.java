package be.signaalhuis.portal.lco.mine;

import be.signaalhuis.portal.lco.agreements.AgreementLines;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a care partner. */
@Component
class MineScreen {

    private final AgreementLines lines;

    MineScreen(AgreementLines lines) {
        this.lines = lines;
    }

    String show(Mine mine, Model model) {
        model.addAttribute("mine", mine);
        model.addAttribute("becomes", becomes(mine));
        model.addAttribute("poll", Tables.PAGE);
        return "lco/mine/mine";
    }

    /** What the reader just did and the view has not seen, by agreement. */
    private Map<UUID, String> becomes(Mine mine) {
        var becomes = new HashMap<UUID, String>();
        for (var table : mine.items()) {
            for (var task : table.agreements()) {
                var page = lines.becomes(table.overleg(), table.version(), task.agreement());
                if (page != null) {
                    becomes.put(task.agreement(), page);
                }
            }
        }
        return becomes;
    }
}
