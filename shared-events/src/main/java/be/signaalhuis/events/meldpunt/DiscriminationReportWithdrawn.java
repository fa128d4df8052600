package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The report was taken back; nothing follows.
 *
 * @param cause by its reporter (it still counts as a report), or because it was registered wrongly or
 *     twice (it does not)
 */
@Revision("1")
public record DiscriminationReportWithdrawn(
        ReportId reportId, LocalDate withdrawnOn, Code cause, Sealed<String> reason, CodeListVersion codeLists)
        implements DiscriminationReportEvent {}
