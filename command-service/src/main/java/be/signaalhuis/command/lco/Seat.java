package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;

/**
 * Somebody's place at the table.
 *
 * @param leftOn null as long as they sit there
 */
record Seat(ParticipantId id, Code role, Sealed<Person> person, Code account, LocalDate joinedOn, LocalDate leftOn) {

    boolean isTaken() {
        return leftOn == null;
    }

    /** They may have sat there before anybody wrote it down. */
    boolean isTakenOn(LocalDate day) {
        return isTaken() || day == null || !leftOn.isBefore(day);
    }

    boolean isOf(String name) {
        return name != null && name.equalsIgnoreCase(name());
    }

    boolean isUnder(String login) {
        return account != null && account.value().equals(login);
    }

    /** Null for who never gave one, or whose name was erased. */
    String name() {
        return person == null ? null : person.value().map(Person::name).orElse(null);
    }
}
