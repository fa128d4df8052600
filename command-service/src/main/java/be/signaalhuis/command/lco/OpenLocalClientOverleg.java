package be.signaalhuis.command.lco;

import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.reference.ExternalReference;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin the file of a family that agreed to sit together with its care workers. */
record OpenLocalClientOverleg(
        @TargetAggregateIdentifier OverlegId overlegId,
        ExternalReference externalReference,
        LocalDate openedOn,
        Family family,
        GivenConsent consent,
        LocalDate today) {}
