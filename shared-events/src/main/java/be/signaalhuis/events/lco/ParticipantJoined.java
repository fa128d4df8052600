package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Somebody came to the table.
 *
 * @param account name under which a care partner logs in, to see what concerns them; null for who does not
 */
@Revision("1")
public record ParticipantJoined(
        OverlegId overlegId,
        ParticipantId participantId,
        Code role,
        Sealed<Person> person,
        Code account,
        LocalDate joinedOn,
        CodeListVersion codeLists)
        implements OverlegEvent {}
