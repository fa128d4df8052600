package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.file.Opened;
import be.signaalhuis.query.lco.OverlegMeeting;
import be.signaalhuis.query.lco.register.RegisteredFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting that was held and has no report yet.
 *
 * @param version of the file, for {@code If-Match}
 */
record ReportToWrite(
        UUID overleg,
        long version,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> reference,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> client,
        UUID meeting,
        LocalDate heldOn,
        String type) {

    static ReportToWrite of(RegisteredFile file, OverlegMeeting meeting) {
        return new ReportToWrite(
                file.id(),
                file.row().version(),
                file.reference(),
                file.client(),
                meeting.id().value(),
                meeting.on(),
                meeting.sitting().type().value());
    }
}
