package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chooses what a planned meeting is about: signals by theme and neighbourhood, and bottlenecks. */
@Controller
@RequestMapping(MeetingsPage.PAGE + "/{id}/agenda")
class AgendaPage {

    private final MeetingFiles files;
    private final Agendas agendas;
    private final AgendaForm forms;
    private final MeetingChanging changing;
    private final Unaccepted unaccepted;
    private final FollowUpWords words;

    AgendaPage(
            MeetingFiles files,
            Agendas agendas,
            AgendaForm forms,
            MeetingChanging changing,
            Unaccepted unaccepted,
            FollowUpWords words) {
        this.files = files;
        this.agendas = agendas;
        this.forms = forms;
        this.changing = changing;
        this.unaccepted = unaccepted;
        this.words = words;
    }

    @GetMapping
    String begin(@PathVariable UUID id, Model model) {
        var seen = files.seen(id, -1);
        var file = seen.file();
        if (seen.behind() || !MeetingFile.PLANNED.equals(file.state())) {
            return "redirect:" + MeetingsPage.PAGE + "/" + id;
        }
        var name = words.body(file.name(), file.kind());
        var proposal = agendas.proposal(id);
        var form = forms.fresh(file, proposal);
        return page(file, proposal, Sent.fresh(form, Form.empty(), file.version(), name), model);
    }

    /** The proposal is asked again as the reader saw it: what she ticked is what she gets. */
    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model,
            RedirectAttributes after) {
        var sent = Sent.of(Form.sent(parameters), List.of());
        var file = file(id);
        var proposal = agendas.proposal(id, sent.form().value(AgendaForm.SHOWN));
        var outcome = changing.setAgenda(id, sent, forms.body(sent.form(), file, proposal));
        if (outcome instanceof Outcome.Done done) {
            after.addFlashAttribute("done", "meeting.agenda");
            return "redirect:" + MeetingsPage.PAGE + "/" + id + "?v=" + done.version();
        }
        var form = sent.form().with(unaccepted.issues(AgendaForm.FIELDS, outcome));
        return page(file, proposal, again(sent, form, file, outcome), model);
    }

    private static Sent again(Sent sent, Form form, MeetingFile file, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unreachable away -> sent.with(form);
            case Outcome.Stale stale -> {
                var kept = new LinkedHashMap<>(form.typed());
                kept.put(
                        AgendaForm.KEPT,
                        Agendas.groups(file).stream().map(AgendaGroup::name).toList());
                yield Sent.fresh(Form.of(kept).with(form.issues()), sent.was(), stale.version(), sent.number());
            }
            default -> sent.anew().with(form);
        };
    }

    private MeetingFile file(UUID id) {
        var file = files.seen(id, -1).file();
        if (file == null) {
            throw new Unknown();
        }
        return file;
    }

    private String page(MeetingFile file, AgendaProposal proposal, Sent sent, Model model) {
        model.addAttribute("home", MeetingsPage.PAGE + "/" + file.id());
        model.addAttribute("sent", sent);
        model.addAttribute("form", sent.form());
        model.addAttribute("kept", AgendaTheme.of(Agendas.groups(file)));
        model.addAttribute("proposal", proposal);
        model.addAttribute("proposed", AgendaTheme.of(proposal.groups()));
        model.addAttribute("bottlenecks", agendas.bottlenecks(file));
        return "followup/meetings/agenda";
    }
}
