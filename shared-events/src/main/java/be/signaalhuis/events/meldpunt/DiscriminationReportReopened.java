package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Work on a closed report began again. */
@Revision("1")
public record DiscriminationReportReopened(ReportId reportId, LocalDate reopenedOn, Sealed<String> reason)
        implements DiscriminationReportEvent {}
