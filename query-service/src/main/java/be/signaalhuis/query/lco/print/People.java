package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.Participant;
import java.util.List;

/** How those at the table are called on paper. */
record People(OverlegState state, PaperWords words) {

    /** Who does what was agreed: the client is spoken to where the paper is theirs. */
    String executor(Agreement agreement) {
        var executor = agreement.executor();
        if (executor.role().equals(Participant.CLIENT) && words.whom() == ReportFor.CLIENT) {
            return words.text("you");
        }
        var name = words.opened(state.nameOf(executor));
        return name.isEmpty() ? words.label(CodeListName.PARTICIPANT_ROLE, executor.role()) : name;
    }

    /** Name, and what they are here; nothing when nobody has that id. */
    String of(ParticipantId id) {
        return id == null
                ? ""
                : state.participants().find(id).map(this::described).orElse("");
    }

    List<String> all(List<ParticipantId> ids) {
        return ids.stream().map(this::of).filter(one -> !one.isEmpty()).toList();
    }

    private String described(Participant one) {
        var role = words.label(CodeListName.PARTICIPANT_ROLE, one.role());
        var name = words.opened(one.name(state.family()));
        var organisation = Opened.of(one.person(), Person::organisation);
        if (name.isEmpty()) {
            return role;
        }
        var what = organisation == null || organisation.value() == null ? role : role + ", " + organisation.value();
        return name + " (" + what + ")";
    }
}
