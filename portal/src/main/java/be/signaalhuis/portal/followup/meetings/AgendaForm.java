package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what was ticked, by theme and neighbourhood, into the signals of an agenda. */
@Component
class AgendaForm {

    /** Groups that were on the agenda, and groups of the proposal. */
    static final String KEPT = "blijft";

    static final String ADDED = "erbij";
    static final String BOTTLENECK = "knelpunt";
    static final String SHOWN = "getoond";
    static final String NOTE = "agendaNote";

    /** Where what the service has against an agenda is shown. */
    static final List<StepField> FIELDS = List.of(
            StepField.text(NOTE).sentAs("note").optional(),
            StepField.checks(ADDED, null).sentAs("signals"),
            StepField.checks(BOTTLENECK, null).sentAs("bottlenecks"));

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
        body.put(
                "signals",
                Stream.concat(chosen(form, KEPT, Agendas.groups(file)), chosen(form, ADDED, proposal.groups()))
                        .distinct()
                        .toList());
        body.put("bottlenecks", form.values(BOTTLENECK));
        if (!form.isEmpty(NOTE)) {
            body.put("note", form.value(NOTE));
        }
        return body;
    }

    private static Stream<UUID> chosen(Form form, String field, List<AgendaGroup> groups) {
        return groups.stream()
                .filter(group -> form.has(field, group.name()))
                .flatMap(group -> group.signals().stream());
    }
}
