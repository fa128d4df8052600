package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.ParticipantJoined;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody who comes to the table; as sent, for the rules say what is wrong with it.
 *
 * @param person null for a client who is called the client
 * @param account under which a care partner logs in; null for who does not
 */
record Newcomer(ParticipantId id, Code role, Sealed<Person> person, Code account, LocalDate joinedOn) {

    static final Code CLIENT = Code.of("CLIENT");
    static final Code COORDINATOR = Code.of("COORDINATOR");

    ParticipantJoined joins(OverlegId overleg, LcoRules rules) {
        return new ParticipantJoined(overleg, id, role, person, account, joinedOn, rules.version());
    }

    boolean sitsOn(Seat seat) {
        return seat.isTaken()
                && seat.role().equals(role)
                && Objects.equals(seat.person(), person)
                && Objects.equals(seat.account(), account);
    }

    /** One who gives no name and no account is seen in whoever has that part alone: the client. */
    boolean isSeenOn(Seat seat) {
        boolean unnamed = CLIENT.equals(role) && person == null && account == null;
        return sitsOn(seat) || unnamed && seat.role().equals(CLIENT);
    }

    /** Null while nobody said. */
    String name() {
        return person == null ? null : person.value().map(Person::name).orElse(null);
    }
}
