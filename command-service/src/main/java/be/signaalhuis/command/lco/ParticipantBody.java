package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.ParticipantId;
import be.signaalhuis.events.lco.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who comes to the table, as it is sent.
 *
 * @param name needed of everybody but the client
 * @param account under which a care partner logs in, to see what concerns them
 * @param joinedOn today when absent
 */
@Schema(requiredProperties = "role")
record ParticipantBody(Code role, String name, String organisation, Code account, LocalDate joinedOn) {

    Newcomer toNewcomer(UUID id, LocalDate day) {
        var person = name == null && organisation == null ? null : new Person(name, organisation);
        return new Newcomer(new ParticipantId(id), role, Fresh.seal(person), account, day);
    }
}
