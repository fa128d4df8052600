package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ScanId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A new scan as it is sent.
 *
 * @param areas neighbourhoods of the own municipality, all of one division
 * @param from first day whose signals count
 * @param until last day whose signals count, which may still have to come
 */
@Schema(requiredProperties = {"areas", "from", "until"})
record ScanBody(String title, List<Code> areas, LocalDate from, LocalDate until) {

    OpenGebiedsscan toCommand(ScanId id, LocalDate today) {
        return new OpenGebiedsscan(id, areas, from, until, Fresh.seal(title), today);
    }
}
