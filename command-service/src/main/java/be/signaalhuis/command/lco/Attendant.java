package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.sealing.Sealed;

/** Somebody who was at a meeting: a participant by id, or somebody who came to the table there. */
record Attendant(ParticipantId id, Newcomer newcomer) {

    /** What makes two of them the same. */
    record Said(ParticipantId id, Code role, Sealed<Person> person) {}

    /** Who sat at the table already is no newcomer; nor is a client who is only called the client. */
    Attendant knownTo(People people) {
        return newcomer == null
                ? this
                : people.atTable().stream()
                        .filter(newcomer::isSeenOn)
                        .findFirst()
                        .map(seat -> new Attendant(seat.id(), null))
                        .orElse(this);
    }

    /** A family has one client, under whatever name. */
    Said said() {
        if (newcomer == null) {
            return new Said(id, null, null);
        }
        return new Said(null, newcomer.role(), Newcomer.CLIENT.equals(newcomer.role()) ? null : newcomer.person());
    }

    Code role(People people) {
        return newcomer == null ? people.find(id).map(Seat::role).orElse(null) : newcomer.role();
    }

    ParticipantId participant() {
        return newcomer == null ? id : newcomer.id();
    }
}
