package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies that meet: how often in a year, with whom, and what is missing. */
@Controller
class MeetingsPage {

    static final String PAGE = "/overleg";
    private static final int FIRST = 2000;
    private static final int YEARS_AHEAD = 10;

    private final Bodies bodies;
    private final AcceptedBodies acceptedBodies;
    private final AcceptedMeetings acceptedMeetings;
    private final Patience patience;

    MeetingsPage(Bodies bodies, AcceptedBodies acceptedBodies, AcceptedMeetings acceptedMeetings, Patience patience) {
        this.bodies = bodies;
        this.acceptedBodies = acceptedBodies;
        this.acceptedMeetings = acceptedMeetings;
        this.patience = patience;
    }

    /** @param jaar this year when absent */
    @GetMapping(PAGE)
    String year(@RequestParam(required = false) Integer jaar, Model model) {
        var thisYear = bodies.thisYear();
        var year = jaar == null ? thisYear : jaar;
        if (year < FIRST || year > thisYear + YEARS_AHEAD) {
            throw new Unknown();
        }
        var found = bodies.of(year);
        if (patience.isStillWaiting(found.behind(), model)) {
            return Patience.NOTHING;
        }
        var known = found.content().asKnownOn();
        model.addAttribute("year", year);
        model.addAttribute("thisYear", thisYear);
        model.addAttribute("found", found.content());
        model.addAttribute("unseenBodies", found.behind() ? acceptedBodies.since(known) : List.of());
        model.addAttribute("unseenMeetings", found.behind() ? acceptedMeetings.since(known) : List.of());
        model.addAttribute("poll", PAGE + "?jaar=" + year);
        model.addAttribute("key", Unaccepted.anew(Form.empty()).value(Unaccepted.KEY));
        return "followup/meetings/bodies";
    }
}
