package be.signaalhuis.query.meldpunt.similar;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Search first, over HTTP; by POST, for a name must not end up in logs of URLs. */
@RestController
@Tag(name = "meldpunt")
class SimilarController {

    private final SimilarReports reports;

    SimilarController(SimilarReports reports) {
        this.reports = reports;
    }

    @Operation(operationId = "similarReports", summary = "Reports that could tell of the same facts, best first")
    @PostMapping(path = "/v1/meldpunt/reports/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SimilarList> similar(
            @RequestBody SimilarQuery query,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var told = SimilarCheck.of(query);
        var area = ReaderArea.of(Actors.current().municipality());
        return reports.to(told, area, Asked.inBody(null, consistencyToken, prefer))
                .asResponse();
    }
}
