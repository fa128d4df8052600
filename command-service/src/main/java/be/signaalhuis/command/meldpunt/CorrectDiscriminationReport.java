package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put something right in an open report, and say why. */
record CorrectDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId,
        long expectedVersion,
        Sealed<String> reason,
        Correction correction,
        LocalDate today) {}
