package be.signaalhuis.portal.followup.meetings;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.followup.FollowUpWords;
import be.signaalhuis.portal.history.Personal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks what is on an agenda, and what could be. */
@Component
class Agendas {

    private static final String PROPOSAL = "/v1/follow-up/consultations/{id}/agenda-proposal";

    private final Questions questions;
    private final FollowUpWords words;

    Agendas(Questions questions, FollowUpWords words) {
        this.questions = questions;
        this.words = words;
    }

    /** A bottleneck that can be put on an agenda, or is on it. */
    record Bottleneck(UUID id, String title, boolean listed) {}

    private record Told(UUID id, Personal title) {}

    private record Page(List<Told> items) {}

    AgendaProposal proposal(UUID id) {
        return questions.get(AgendaProposal.class, PROPOSAL, id).content();
    }

    /** The same as a reader saw it on her page, whatever came in since. */
    AgendaProposal proposal(UUID id, String asKnownOn) {
        return questions
                .get(AgendaProposal.class, PROPOSAL + "?asKnownOn={moment}", id, asKnownOn)
                .content();
    }

    /** What is on the agenda by theme and neighbourhood, in the order of a proposal. */
    static List<AgendaGroup> groups(MeetingFile file) {
        var groups = new LinkedHashMap<String, AgendaGroup>();
        for (var signal : file.signals()) {
            var one = new AgendaGroup(
                    signal.theme(), signal.where(), signal.id() == null ? List.of() : List.of(signal.id()), 1);
            groups.merge(one.name(), one, Agendas::together);
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(AgendaGroup::name))
                .toList();
    }

    private static AgendaGroup together(AgendaGroup some, AgendaGroup more) {
        var signals =
                Stream.concat(some.signals().stream(), more.signals().stream()).toList();
        return new AgendaGroup(some.theme(), some.area(), signals, some.total() + more.total());
    }

    /** Those on the agenda, and then whatever else is worked on. */
    List<Bottleneck> bottlenecks(MeetingFile file) {
        var all = new ArrayList<>(chosen(file));
        questions.get(Page.class, "/v1/bottlenecks?state=open&limit=200").content().items().stream()
                .filter(one -> !file.bottlenecks().contains(one.id()))
                .forEach(one -> all.add(new Bottleneck(one.id(), words.text(one.title()), false)));
        return all;
    }

    List<Bottleneck> chosen(MeetingFile file) {
        return file.bottlenecks().stream().flatMap(this::bottleneck).toList();
    }

    private Stream<Bottleneck> bottleneck(UUID id) {
        return questions.find(Told.class, "/v1/bottlenecks/{id}", id).stream()
                .map(told -> new Bottleneck(told.id(), words.text(told.title()), true));
    }
}
