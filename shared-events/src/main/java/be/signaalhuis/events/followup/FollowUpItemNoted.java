package be.signaalhuis.events.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.events.signals.BottleneckId;
import be.signaalhuis.events.signals.SignalId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Something is to be done or was agreed or recommended, in a meeting or outside one.
 *
 * @param kind action point, agreement or recommendation
 * @param notedOn decides in which year's overview it is
 * @param owner the service that answers for it
 * @param due null when it has no last day
 * @param consultationId the meeting it comes from, or null
 * @param signals what it takes into account
 * @param bottleneckId the bottleneck it works on, or null
 */
@Revision("1")
public record FollowUpItemNoted(
        FollowUpItemId itemId,
        Code municipality,
        Code kind,
        LocalDate notedOn,
        Sealed<String> text,
        Code owner,
        LocalDate due,
        ConsultationId consultationId,
        List<SignalId> signals,
        BottleneckId bottleneckId,
        CodeListVersion codeLists)
        implements FollowUpItemEvent {

    public FollowUpItemNoted {
        signals = List.copyOf(signals);
    }
}
