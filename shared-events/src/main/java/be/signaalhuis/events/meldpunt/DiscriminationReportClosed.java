package be.signaalhuis.events.meldpunt;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The desk finished its work on the report.
 *
 * @param referredTo the body it was referred to, only when one of the outcomes is a referral
 */
@Revision("1")
public record DiscriminationReportClosed(
        ReportId reportId,
        LocalDate closedOn,
        List<Code> outcomes,
        Code referredTo,
        Sealed<String> explanation,
        CodeListVersion codeLists)
        implements DiscriminationReportEvent {}
