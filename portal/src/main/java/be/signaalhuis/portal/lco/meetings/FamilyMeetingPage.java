package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting of a family: when, who was there, what was said, and what one does with it next. */
@Controller
class FamilyMeetingPage {

    static final String PATH = Overleg.PAGE + "/{id:[0-9a-f-]{36}}/vergaderingen/{meeting:[0-9a-f-]{36}}";

    private final Overlegs files;
    private final FamilyMeetingRows rows;
    private final OverlegWords words;
    private final Patience patience;
    private final Dates dates;

    FamilyMeetingPage(Overlegs files, FamilyMeetingRows rows, OverlegWords words, Patience patience, Dates dates) {
        this.files = files;
        this.rows = rows;
        this.words = words;
        this.patience = patience;
        this.dates = dates;
    }

    /** @param v version that the reader has just made */
    @GetMapping(PATH)
    String meeting(
            @PathVariable UUID id, @PathVariable UUID meeting, @RequestParam(defaultValue = "-1") long v, Model model) {
        var seen = files.awaited(id, v);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        var file = seen.file();
        var one = file == null ? null : MeetingPlace.in(file, meeting);
        model.addAttribute("file", Overleg.page(id));
        model.addAttribute("home", Overleg.page(id) + "/vergaderingen/" + meeting);
        model.addAttribute("poll", Overleg.page(id) + "/vergaderingen/" + meeting + "?v=" + v);
        model.addAttribute("meeting", one);
        model.addAttribute("name", file == null ? null : words.name(file));
        model.addAttribute("rows", one == null ? List.of() : rows.of(file, one));
        model.addAttribute("report", one == null ? List.of() : rows.report(one));
        model.addAttribute("acts", seen.behind() || one == null ? List.of() : MeetingAct.possible(file, one));
        model.addAttribute("invites", !seen.behind() && one != null && isInviting(file, one));
        model.addAttribute("atTable", !seen.behind() && one != null && isAtTable(file, one));
        return "lco/meetings/meeting";
    }

    private static boolean isInviting(Overleg file, Meeting one) {
        return Meeting.PLANNED.equals(one.state()) && file.isMeeting();
    }

    /** Whether its agreements and scores are still to be made. */
    private boolean isAtTable(Overleg file, Meeting one) {
        return one.isHeld() && file.isMeeting() && one.heldOn().equals(dates.today());
    }
}
