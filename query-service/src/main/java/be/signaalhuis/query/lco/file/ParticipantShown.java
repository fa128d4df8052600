package be.signaalhuis.query.lco.file;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Person;
import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.Family;
import be.signaalhuis.query.lco.Participant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who sits or sat at the table.
 *
 * @param name of the client as the file has it
 * @param account under which a care partner logs in
 * @param leftOn absent while they are there
 */
record ParticipantShown(
        UUID id,
        Code role,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> name,

        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> organisation,

        Code account,
        LocalDate joinedOn,
        LocalDate leftOn) {

    static ParticipantShown of(Participant one, Family family) {
        return new ParticipantShown(
                one.id().value(),
                one.role(),
                one.name(family),
                Opened.of(one.person(), Person::organisation),
                one.account(),
                one.joinedOn(),
                one.leftOn());
    }
}
