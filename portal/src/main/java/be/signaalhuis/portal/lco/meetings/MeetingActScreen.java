package be.signaalhuis.portal.lco.meetings;

import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.OverlegWords;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which something is done with a meeting of a family. */
@Component
class MeetingActScreen {

    /** Whether one goes on to the table of the family afterwards. */
    private static final String TABLE = "tafel";

    private final Overlegs files;
    private final MeetingForms forms;
    private final OverlegWords words;

    MeetingActScreen(Overlegs files, MeetingForms forms, OverlegWords words) {
        this.files = files;
        this.forms = forms;
        this.words = words;
    }

    /** @param meeting null for one that is not known yet */
    String begin(UUID id, UUID meeting, MeetingAct act, String table, Model model) {
        var seen = files.seen(id, -1);
        var file = seen.file();
        var about = file == null ? null : meeting(file, meeting);
        if (seen.behind() || !act.isPossible(file, about)) {
            return "redirect:" + home(id, meeting);
        }
        var typed = new LinkedHashMap<>(forms.fresh(act, file, about).typed());
        typed.put(TABLE, List.of(table));
        var sent = Sent.fresh(Form.of(typed), Form.empty(), file.version(), words.name(file));
        return page(file, about, act, sent, model);
    }

    String page(UUID id, UUID meeting, MeetingAct act, Sent sent, Model model) {
        var file = file(id);
        return page(file, meeting(file, meeting), act, sent, model);
    }

    /** The meeting that is held as it was planned; null when nothing was planned. */
    Meeting planned(UUID id, UUID meeting) {
        return meeting == null ? null : meeting(file(id), meeting);
    }

    /** Where one goes on. */
    String next(UUID id, UUID meeting, MeetingAct act, Form form, long version) {
        if (form.value(TABLE).equals("ja") && act == MeetingAct.HOLD) {
            return Overleg.page(id) + "/tafel?v=" + version;
        }
        return (act == MeetingAct.CANCEL ? Overleg.page(id) : home(id, meeting)) + "?v=" + version;
    }

    private String page(Overleg file, Meeting meeting, MeetingAct act, Sent sent, Model model) {
        var home = home(file.id(), meeting == null ? null : meeting.id());
        model.addAttribute("home", home);
        model.addAttribute("action", (meeting == null ? home + "/vergaderingen" : home) + "/" + act.page());
        model.addAttribute("act", act);
        model.addAttribute("meeting", meeting);
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("fields", act.fields());
        model.addAttribute("choices", forms.choices(act, file, meeting));
        model.addAttribute("newcomers", act == MeetingAct.HOLD ? Newcomer.rows(sent.form()) : List.of());
        return "lco/meetings/act";
    }

    private static String home(UUID id, UUID meeting) {
        return Overleg.page(id) + (meeting == null ? "" : "/vergaderingen/" + meeting);
    }

    private Overleg file(UUID id) {
        var file = files.seen(id, -1).file();
        if (file == null) {
            throw new Unknown();
        }
        return file;
    }

    private static Meeting meeting(Overleg file, UUID meeting) {
        return meeting == null ? null : MeetingPlace.in(file, meeting);
    }
}
