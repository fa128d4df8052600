package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A meeting as a register tells of it: one row each, and the first one that is seen begins the file. */
record MeetingRow(
        OverlegId overleg,
        ExternalReference reference,
        boolean withChildren,
        LocalDate heldOn,
        Code type,
        boolean first)
        implements RegisterRow {

    LocalClientOverlegImported begins(Code municipality, LcoRules rules) {
        return new LocalClientOverlegImported(overleg, municipality, reference, withChildren, rules.version());
    }

    @Override
    public Optional<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var register = dossier.register();
        refuseUnless(dossier.standing().imported(), "externalReference");
        refuseUnless(register.withChildren() == withChildren, "withChildren");
        var told = register.meetings().get(heldOn);
        if (told != null) {
            refuseUnless(told.event().type().equals(type), "type");
            refuseUnless(told.event().first() == first, "first");
            return Optional.empty();
        }
        RegisterRow.refuseUnlessOpen(dossier.standing());
        if (dossier.meetings().heldOn(heldOn).isPresent()) {
            throw Refused.input(Issue.body("heldOn", "meetingOnThatDay"));
        }
        var meeting = meetingOf(dossier.municipality());
        return Optional.of(new MeetingHeld(overleg, meeting, heldOn, type, first, List.of(), rules.version()));
    }

    @Override
    public String origin(Register register) {
        return register.meetings().get(heldOn).origin();
    }

    /** The same each time, so that a meeting has its name before anybody asked for it. */
    private MeetingId meetingOf(Code municipality) {
        return new MeetingId(ExternalReference.idOf(municipality.value(), "overleg-meeting", overleg + "\0" + heldOn));
    }

    private static void refuseUnless(boolean same, String field) {
        if (!same) {
            throw Refused.input(Issue.body(field, "alreadyRegistered"));
        }
    }
}
