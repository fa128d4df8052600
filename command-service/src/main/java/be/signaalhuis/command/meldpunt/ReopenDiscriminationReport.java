package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin work on a closed report again. */
record ReopenDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId,
        long expectedVersion,
        LocalDate reopenedOn,
        Sealed<String> reason,
        LocalDate today) {}
