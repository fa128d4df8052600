package be.signaalhuis.command.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a report back: by its reporter, or because it should not have been registered. */
record WithdrawDiscriminationReport(
        @TargetAggregateIdentifier ReportId reportId,
        long expectedVersion,
        LocalDate withdrawnOn,
        Code cause,
        Sealed<String> reason,
        LocalDate today) {}
