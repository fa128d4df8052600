package be.signaalhuis.events.followup;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** A body meets no more; the years in which it did keep their check. */
@Revision("1")
public record ConsultationBodyEnded(ConsultationBodyId bodyId, LocalDate endedOn, Sealed<String> reason)
        implements ConsultationBodyEvent {}
