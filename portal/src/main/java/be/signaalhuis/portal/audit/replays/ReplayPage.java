package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.audit.Audit;
import be.signaalhuis.portal.audit.Following;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One replay: how far it is, and whether both say the same. */
@Controller
class ReplayPage {

    private static final String ONE = Replay.PAGE + "/" + Audit.ID;

    private final Replays replays;
    private final ViewNames names;
    private final Following following;

    ReplayPage(Replays replays, ViewNames names, Following following) {
        this.replays = replays;
        this.names = names;
        this.following = following;
    }

    /** @param gezegd second at which the last words were spoken */
    @GetMapping(ONE)
    String replay(@PathVariable UUID id, @RequestParam(defaultValue = "0") long gezegd, Model model) {
        var replay = replays.one(id);
        following.follow(replay.progress(), gezegd, replay.address(), model);
        model.addAttribute("replay", replay);
        model.addAttribute("name", names.of(replay.view()));
        return "audit/replays/replay";
    }

    @PostMapping(ONE + "/stoppen")
    String stop(@PathVariable UUID id) {
        replays.stop(id);
        return "redirect:" + Replay.PAGE + "/" + id;
    }
}
