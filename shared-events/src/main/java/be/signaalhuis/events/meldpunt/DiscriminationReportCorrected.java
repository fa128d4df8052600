package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import org.axonframework.serialization.Revision;

/**
 * The desk put something right; what stood before stays in history.
 *
 * @param content the whole report as it stands from now on; untouched texts keep their key
 */
@Revision("1")
public record DiscriminationReportCorrected(
        ReportId reportId,
        Sealed<String> reason,
        boolean outsideServiceArea,
        ReportContent content,
        CodeListVersion codeLists)
        implements DiscriminationReportEvent {}
