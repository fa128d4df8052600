package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The meeting that validated a scan. */
record ScanMeeting(
        LocalDate heldOn,
        List<Code> parties,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> note,
        ScanAuthor author) {

    static ScanMeeting of(Written<GebiedsscanValidated> held) {
        return held == null
                ? null
                : new ScanMeeting(
                        held.value().heldOn(),
                        held.value().parties(),
                        Opened.of(held.value().note()),
                        held.by());
    }
}
