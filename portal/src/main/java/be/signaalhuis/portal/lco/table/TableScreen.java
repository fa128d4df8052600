package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.lco.overleg.Agreement;
import be.signaalhuis.portal.lco.overleg.Meeting;
import be.signaalhuis.portal.lco.overleg.Overleg;
import be.signaalhuis.portal.lco.overleg.Overlegs;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.Patience;
import be.signaalhuis.portal.page.Unknown;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every screen at the table shows: whose it is, which part of the meeting, and how far. */
@Component
class TableScreen {

    static final String TABLE = "/tafel";

    private final Overlegs files;
    private final TableWords words;
    private final Patience patience;
    private final Dates dates;

    TableScreen(Overlegs files, TableWords words, Patience patience, Dates dates) {
        this.files = files;
        this.words = words;
        this.patience = patience;
        this.dates = dates;
    }

    static String page(UUID id) {
        return Overleg.page(id) + TABLE;
    }

    /** The file when a family can sit down with it now; empty when it rests or was not seen yet. */
    Optional<Overleg> file(UUID id, long version) {
        var seen = files.awaited(id, version);
        return Optional.ofNullable(seen.file()).filter(file -> !seen.behind() && file.isMeeting());
    }

    /** The file as it stands; what cannot be done with it the service says, and nothing typed is lost. */
    Overleg asItStands(UUID id) {
        var file = files.awaited(id, -1).file();
        if (file == null) {
            throw new Unknown();
        }
        return file;
    }

    /** Where one goes when there is no table to sit at. */
    String away(UUID id, long version, String poll, Model model) {
        var seen = files.seen(id, version);
        if (!seen.behind()) {
            return "redirect:" + Overleg.page(id);
        }
        if (patience.isStillWaiting(true, model)) {
            return Patience.NOTHING;
        }
        model.addAttribute("poll", poll);
        return "lco/table/waiting";
    }

    TableAgenda agenda(Overleg file) {
        return TableAgenda.of(file, dates.today());
    }

    /** @param now which part of the meeting the screen is, in keys of texts */
    TableAgenda frame(Overleg file, String now, Model model) {
        var agenda = agenda(file);
        patience.isStillWaiting(false, model);
        model.addAttribute("now", now);
        model.addAttribute("file", Overleg.page(file.id()));
        model.addAttribute("table", page(file.id()));
        model.addAttribute("name", words.name(file));
        model.addAttribute("meeting", agenda.meeting());
        model.addAttribute("toHold", agenda.meeting() == null ? hold(file) : null);
        model.addAttribute("toSettle", agenda.open());
        return agenda;
    }

    TableWords.Told told(Overleg file, Agreement agreement) {
        return words.of(file, agreement);
    }

    /** Where one says that the meeting began: the one that was planned for now, or one that nobody planned. */
    private String hold(Overleg file) {
        return file.meetings(Meeting.PLANNED).stream()
                        .filter(one -> !one.plannedOn().isAfter(dates.today()))
                        .max(Comparator.comparing(Meeting::plannedOn))
                        .map(one -> Overleg.page(file.id()) + "/vergaderingen/" + one.id() + "/houden")
                        .orElseGet(() -> Overleg.page(file.id()) + "/vergaderingen/houden")
                + "?tafel=ja";
    }
}
