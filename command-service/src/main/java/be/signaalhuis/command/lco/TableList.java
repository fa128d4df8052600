package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.lco.ParticipantId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A list of participants as it is sent. */
record TableList(String field, List<ParticipantId> ids) {

    /** As sent, also with nulls in it: the rules say what is wrong with them. */
    static List<ParticipantId> ids(List<UUID> sent) {
        return sent == null
                ? null
                : sent.stream()
                        .map(id -> id == null ? null : new ParticipantId(id))
                        .toList();
    }

    /** An issue for each that is missing, said twice, or none of those that may be in it. */
    void check(CodeCheck check, People people, Predicate<Seat> may) {
        var seen = new HashSet<ParticipantId>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var at = field + "[" + i + "]";
            if (check.required(at, id) && people.find(id).filter(may).isEmpty()) {
                check.add(at, "participantUnknown");
            } else if (id != null && !seen.add(id)) {
                check.add(at, "participantTwice");
            }
        }
    }
}
