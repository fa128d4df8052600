package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.MeetingId;
import java.time.LocalDate;
import java.util.List;

/** What must hold of a meeting that was held. */
record HoldingRules(LcoRules rules, Dossier dossier, LocalDate today) {

    private static final int MOST_PEOPLE = 100;

    /** Once a day, and not before the file was opened. */
    void day(CodeCheck check, MeetingId meeting, LocalDate heldOn) {
        var meetings = dossier.meetings();
        rules.day(check, "heldOn", heldOn, meetings.openedOn(), "openedOn", today);
        if (meetings.heldOn(heldOn).filter(other -> !other.id().equals(meeting)).isPresent()) {
            check.add("heldOn", "meetingOnThatDay");
        }
    }

    /** The client is not at a meeting without them, and a family conference needs a family. */
    void type(CodeCheck check, Code type, LocalDate heldOn, List<Code> roles) {
        rules.code(check, "type", CodeListName.OVERLEG_TYPE, type, heldOn);
        if (roles.size() > MOST_PEOPLE) {
            check.add("participants", "tooMany", MOST_PEOPLE);
        }
        if (OverlegTypes.FAMILY_CONFERENCE.equals(type)) {
            if (!roles.isEmpty() && roles.stream().noneMatch(this::isNetwork)) {
                check.add("participants", "networkMissing");
            }
        } else if (type != null && !OverlegTypes.areWithClient(type)) {
            int client = roles.indexOf(Newcomer.CLIENT);
            if (client >= 0) {
                check.add("participants[" + client + "]", "clientNotAtThisType");
            }
        }
    }

    private boolean isNetwork(Code role) {
        return role != null && !role.equals(Newcomer.CLIENT) && rules.isFamily(role);
    }
}
