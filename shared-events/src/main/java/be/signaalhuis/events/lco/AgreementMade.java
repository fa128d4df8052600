package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Somebody will do something, by a day.
 *
 * @param meetingId where it was agreed; null outside a meeting
 */
@Revision("1")
public record AgreementMade(
        OverlegId overlegId,
        AgreementId agreementId,
        Sealed<String> text,
        Executor executor,
        Code lifeDomain,
        LocalDate due,
        LocalDate madeOn,
        MeetingId meetingId,
        CodeListVersion codeLists)
        implements OverlegEvent {}
