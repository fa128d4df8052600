package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Agreement;
import be.signaalhuis.query.lco.MeetingSitting;
import be.signaalhuis.query.lco.OverlegState;
import be.signaalhuis.query.lco.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How those at the table are called on paper. */
record People(OverlegState state, PaperWords words) {

    private static final Set<Code> WITH_CLIENT = Set.of(Code.of("LCO_MET_CLIENT"), Code.of("EIGEN_KRACHT_CONFERENTIE"));

    /** Who does what was agreed: the client is spoken to where the paper is theirs. */
    String executor(Agreement agreement) {
        var executor = agreement.executor();
        if (executor.role().equals(Participant.CLIENT) && words.whom() == ReportFor.CLIENT) {
            return client();
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

    /** Who was at a meeting: the client too where its type says so, also when nobody wrote them down. */
    List<String> there(MeetingSitting sitting) {
        var written = sitting.attendance().stream()
                .map(state.participants()::find)
                .flatMap(Optional::stream)
                .toList();
        var client = WITH_CLIENT.contains(sitting.type()) && written.stream().noneMatch(People::isClient)
                ? Stream.of(client())
                : Stream.<String>empty();
        return Stream.concat(client, written.stream().map(this::described)).toList();
    }

    private String client() {
        return words.whom() == ReportFor.CLIENT
                ? words.text("you")
                : words.label(CodeListName.PARTICIPANT_ROLE, Participant.CLIENT);
    }

    private static boolean isClient(Participant one) {
        return one.role().equals(Participant.CLIENT);
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
