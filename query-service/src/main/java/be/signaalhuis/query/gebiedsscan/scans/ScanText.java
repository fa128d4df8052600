package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.events.sealing.Sealed;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;

/** A text of a cell as a reader gets it, with who wrote it. */
record ScanText(
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> text, ScanAuthor author) {

    static ScanText of(Written<Sealed<String>> written) {
        return written == null ? null : new ScanText(Opened.of(written.value()), written.by());
    }
}
