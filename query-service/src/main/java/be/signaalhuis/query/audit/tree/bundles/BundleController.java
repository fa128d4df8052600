package be.signaalhuis.query.audit.tree.bundles;

import be.signaalhuis.query.audit.tree.AskedLog;
import be.signaalhuis.query.reading.RecordedPeriod;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A log in lines, over HTTP. */
@RestController
@Tag(name = "audit")
class BundleController {

    private final BundleStreams bundles;

    BundleController(BundleStreams bundles) {
        this.bundles = bundles;
    }

    /**
     * Written while it is read, in this thread. What was sent cannot be taken back: a bundle that ends early has no
     * {@code end} line, and the connection is cut.
     */
    @Operation(operationId = "bundle", summary = "A log, or what was recorded in a period, in lines for a verifier")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_NDJSON_VALUE))
    @GetMapping(path = "/v1/audit/bundle", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void bundle(
            @RequestParam(required = false) String log,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) Long known,
            HttpServletResponse response) {
        bundles.write(new AskedBundle(AskedLog.of(log), RecordedPeriod.of(from, until), known), response);
    }

    /** Left to the server, which cuts the connection; a problem would stand among the lines. */
    @ExceptionHandler
    void cutOff(CutOff inTheMiddle) {
        throw inTheMiddle;
    }
}
