package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Seen;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.followup.items.AcceptedItems;
import be.signaalhuis.portal.followup.items.NewItems;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Patience;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one meeting. */
@Component
class MeetingScreen {

    private final MeetingFiles files;
    private final MeetingWords words;
    private final FollowUpWords followUp;
    private final Agendas agendas;
    private final NewItems items;
    private final AcceptedItems accepted;
    private final Patience patience;
    private final Dates dates;

    MeetingScreen(
            MeetingFiles files,
            MeetingWords words,
            FollowUpWords followUp,
            Agendas agendas,
            NewItems items,
            AcceptedItems accepted,
            Patience patience,
            Dates dates) {
        this.files = files;
        this.words = words;
        this.followUp = followUp;
        this.agendas = agendas;
        this.items = items;
        this.accepted = accepted;
        this.patience = patience;
        this.dates = dates;
    }

    /** @param form of what is noted there */
    String show(UUID id, long version, Form form, Model model) {
        var seen = files.seen(id, version);
        if (patience.isStillWaiting(seen.behind(), model)) {
            return Patience.NOTHING;
        }
        var file = seen.file();
        var values = words.values(seen);
        var state = values.isEmpty(MeetingChanging.STATE) ? MeetingFile.PLANNED : values.value(MeetingChanging.STATE);
        model.addAttribute("home", MeetingsPage.PAGE + "/" + id);
        model.addAttribute("file", file);
        model.addAttribute("name", file == null ? null : followUp.body(file.name(), file.kind()));
        model.addAttribute("state", state);
        model.addAttribute("rows", words.rows(values));
        model.addAttribute("agenda", file == null ? List.of() : Agendas.groups(file));
        model.addAttribute("bottlenecks", file == null ? List.of() : agendas.chosen(file));
        model.addAttribute("unseen", unseen(seen));
        model.addAttribute("steps", seen.behind() || file == null ? List.of() : MeetingStep.possible(file));
        model.addAttribute("plannable", !seen.behind() && state.equals(MeetingFile.PLANNED));
        model.addAttribute("form", form);
        model.addAttribute("fields", NewItems.FIELDS);
        model.addAttribute("choices", items.choices(Reader.current()));
        model.addAttribute("poll", MeetingsPage.PAGE + "/" + id + "?v=" + version);
        model.addAttribute("today", dates.today());
        model.addAttribute("year", year(file));
        return "followup/meetings/meeting";
    }

    /** What she noted there and the page does not know. */
    private List<Accepted> unseen(Seen<MeetingFile> seen) {
        return seen.behind() && seen.file() != null
                ? accepted.of(seen.file().id(), seen.file().asKnownOn())
                : List.of();
    }

    private int year(MeetingFile file) {
        return (file == null ? dates.today() : file.plannedOn()).getYear();
    }
}
