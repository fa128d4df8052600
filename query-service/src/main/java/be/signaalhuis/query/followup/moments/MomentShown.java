package be.signaalhuis.query.followup.moments;

import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One conversation moment. */
record MomentShown(
        UUID id,
        long version,
        LocalDate heldOn,
        List<String> themes,
        List<String> parties,
        String area,
        String areaDivision,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> summary) {

    /** Opens what is sealed: from here on the values are plain, and go to nobody but the reader. */
    static MomentShown of(MomentRead read) {
        var row = read.row();
        return new MomentShown(
                read.id(),
                row.version(),
                row.heldOn(),
                row.themes(),
                row.parties(),
                row.area(),
                row.areaDivision(),
                Opened.of(row.summary()));
    }
}
