package be.signaalhuis.query.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import java.time.LocalDate;

/**
 * Somebody who sits or sat at the table.
 *
 * @param account under which a care partner logs in; null for who does not
 * @param leftOn null while they are there
 */
public record Participant(
        ParticipantId id, Code role, Sealed<Person> person, Code account, LocalDate joinedOn, LocalDate leftOn) {

    /** Role of whom it is all about. */
    public static final Code CLIENT = Code.of("CLIENT");

    static Participant of(ParticipantJoined event) {
        return new Participant(
                event.participantId(), event.role(), event.person(), event.account(), event.joinedOn(), null);
    }

    /** Of the client as the file has it; null when nobody said. */
    public Opened<String> name(Family family) {
        var own = Opened.of(person, Person::name);
        return own == null && role.equals(CLIENT) ? family.clientName() : own;
    }

    Participant left(LocalDate day) {
        return new Participant(id, role, person, account, joinedOn, day);
    }

    public boolean isThere() {
        return leftOn == null;
    }

    /** Whether somebody who logs in under that name is this one, and still at the table. */
    public boolean isThereAs(String name) {
        return isThere() && account != null && account.value().equals(name);
    }
}
