package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.ScanId;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin a scan of neighbourhoods over a period. */
record OpenGebiedsscan(
        @TargetAggregateIdentifier ScanId scanId,
        List<Code> areas,
        LocalDate from,
        LocalDate until,
        Sealed<String> title,
        LocalDate today) {

    GebiedsscanOpened opened(Code municipality, CodeListVersion codeLists) {
        var division = Areas.divisionOf(areas.getFirst());
        return new GebiedsscanOpened(scanId, municipality, areas, division, from, until, title, codeLists);
    }
}
