package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Turns what was ticked, by theme and neighbourhood, into what comes onto an agenda and what goes off it. Only what was
 * on the page can go: the rest of the agenda is for others to decide.
 */
@Component
class AgendaForm {

    /** Groups that were on the agenda, and groups of the proposal. */
    static final String KEPT = "blijft";

    static final String ADDED = "erbij";
    static final String BOTTLENECK = "knelpunt";

    /** Groups and bottlenecks that were on the agenda, ticked or not. */
    static final String STOOD = "stond";

    static final String BOTTLENECK_STOOD = "stondKnelpunt";
    static final String SHOWN = "getoond";
    static final String NOTE = "agendaNote";

    /** Where what the service has against an agenda is shown. */
    static final List<StepField> FIELDS = List.of(
            StepField.text(NOTE).sentAs("note").optional(),
            StepField.checks(ADDED, null).sentAs("addSignals"),
            StepField.checks(BOTTLENECK, null).sentAs("addBottlenecks"));

    private final FollowUpWords words;

    AgendaForm(FollowUpWords words) {
        this.words = words;
    }

    Form fresh(MeetingFile file, AgendaProposal proposal) {
        var typed = new LinkedHashMap<String, List<String>>();
        typed.put(KEPT, Agendas.groups(file).stream().map(AgendaGroup::name).toList());
        typed.put(BOTTLENECK, file.bottlenecks().stream().map(UUID::toString).toList());
        typed.put(NOTE, List.of(words.text(file.note())));
        typed.put(SHOWN, List.of(proposal.asKnownOn().toString()));
        return Form.of(typed);
    }

    Map<String, Object> body(Form form, MeetingFile file, AgendaProposal proposal) {
        var body = new LinkedHashMap<String, Object>();
        body.put("addSignals", signals(proposal.groups(), group -> form.has(ADDED, group)));
        body.put(
                "removeSignals",
                signals(Agendas.groups(file), group -> form.has(STOOD, group) && !form.has(KEPT, group)));
        body.put("addBottlenecks", without(form, BOTTLENECK, BOTTLENECK_STOOD));
        body.put("removeBottlenecks", without(form, BOTTLENECK_STOOD, BOTTLENECK));
        if (!form.isEmpty(NOTE)) {
            body.put("note", form.value(NOTE));
        }
        return body;
    }

    private static List<UUID> signals(List<AgendaGroup> groups, Predicate<String> chosen) {
        return groups.stream()
                .filter(group -> chosen.test(group.name()))
                .flatMap(group -> group.signals().stream())
                .toList();
    }

    private static List<String> without(Form form, String field, String other) {
        return form.values(field).stream().filter(one -> !form.has(other, one)).toList();
    }
}
