package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.reference.ExternalReference;
import org.axonframework.serialization.Revision;

/**
 * A report of discrimination was written down.
 *
 * @param desk NIS code of the municipality whose desk registered it
 * @param outsideServiceArea whether neither the facts nor the reporter lay in the area the desk served
 */
@Revision("1")
public record DiscriminationReportRegistered(
        ReportId reportId,
        Code desk,
        boolean outsideServiceArea,
        ExternalReference externalReference,
        ReportContent content,
        CodeListVersion codeLists)
        implements DiscriminationReportEvent {}
