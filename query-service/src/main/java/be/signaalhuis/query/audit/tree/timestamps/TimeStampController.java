package be.signaalhuis.query.audit.tree.timestamps;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.audit.tree.AskedLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The time stamp of a checkpoint, to be checked with tools of one's own. */
@RestController
@Tag(name = "audit")
class TimeStampController {

    private static final String TOKEN = "application/vnd.etsi.timestamp-token";

    private final TimeStamps stamps;

    TimeStampController(TimeStamps stamps) {
        this.stamps = stamps;
    }

    /** Over the SHA-256 of the note as the log signed it, without the lines of witnesses. */
    @Operation(operationId = "timeStamp", summary = "The time-stamp token over a checkpoint (RFC 3161)")
    @GetMapping(path = "/v1/audit/checkpoints/{size}/time-stamp", produces = TOKEN)
    byte[] token(@PathVariable long size, @RequestParam(required = false) String log) {
        return stamps.token(AskedLog.of(log), size).orElseThrow(Refused::unknown);
    }
}
