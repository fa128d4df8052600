package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.gebiedsscan.NeighbourhoodCheck;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The adopted scans over HTTP, for those who may see figures only. */
@RestController
@Tag(name = "gebiedsscan")
class PublishedController {

    private final Publishing publishing;

    PublishedController(Publishing publishing) {
        this.publishing = publishing;
    }

    @Operation(
            operationId = "publishedGebiedsscans",
            summary = "The newest adopted version of each scan, small numbers not shown")
    @GetMapping(path = "/v1/gebiedsscan/published", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublishedScans> published(
            @Parameter(description = "only scans that cover this neighbourhood") @RequestParam(required = false)
                    String area,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var municipality = Actors.current().municipality().value();
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        NeighbourhoodCheck.check(check, "area", area);
        check.end();
        return publishing.of(municipality, area, asked).asResponse();
    }
}
