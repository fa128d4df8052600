package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConsultationBodyId;
import be.signaalhuis.events.sealing.Sealed;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down a body that meets, and what is expected of it; what is null its kind says. */
record DefineConsultationBody(
        @TargetAggregateIdentifier ConsultationBodyId bodyId,
        Code kind,
        Sealed<String> name,
        Integer minimumPerYear,
        List<Code> obligatoryParties) {}
