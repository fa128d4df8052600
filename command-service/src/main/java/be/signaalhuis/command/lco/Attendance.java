package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Who was at a meeting, as it is sent, with those who sat at the table already known for who they are. */
record Attendance(List<Attendant> all) {

    static Attendance of(List<Attendant> sent, People people) {
        return new Attendance(sent.stream()
                .map(attendant -> attendant == null ? null : attendant.knownTo(people))
                .toList());
    }

    /** An issue for each that is missing, said twice, left before that day, or cannot come to the table. */
    void check(CodeCheck check, NewcomerRules rules, LocalDate day) {
        var seen = new HashSet<Attendant.Said>();
        for (int i = 0; i < all.size(); i++) {
            var attendant = all.get(i);
            var at = "participants[" + i + "]";
            if (!check.required(at, attendant)) {
                continue;
            }
            if (attendant.newcomer() != null) {
                rules.check(check, at + ".", attendant.newcomer());
            } else if (rules.people()
                    .find(attendant.id())
                    .filter(seat -> seat.isTakenOn(day))
                    .isEmpty()) {
                check.add(at, "participantUnknown");
            }
            if (!seen.add(attendant.said())) {
                check.add(at, "participantTwice");
            }
        }
    }

    void refuseUnlessWelcome(NewcomerRules rules) {
        newcomers().forEach(rules::refuseUnlessWelcome);
    }

    /** Their roles, in the same order; null where there is none. */
    List<Code> roles(People people) {
        return all.stream()
                .map(attendant -> attendant == null ? null : attendant.role(people))
                .toList();
    }

    List<ParticipantJoined> joining(OverlegId overleg, LcoRules rules) {
        return newcomers().stream()
                .map(newcomer -> newcomer.joins(overleg, rules))
                .toList();
    }

    /** In the same order; null where there is none. */
    List<ParticipantId> ids() {
        return all.stream()
                .map(attendant -> attendant == null ? null : attendant.participant())
                .toList();
    }

    private List<Newcomer> newcomers() {
        return all.stream().map(Attendant::newcomer).filter(Objects::nonNull).toList();
    }
}
