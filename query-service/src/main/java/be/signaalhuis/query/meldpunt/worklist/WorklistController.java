package be.signaalhuis.query.meldpunt.worklist;

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

/** The worklist over HTTP; by POST, for a search must not end up in logs of URLs. */
@RestController
@Tag(name = "meldpunt")
class WorklistController {

    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @Operation(operationId = "queryReports", summary = "The worklist: reports of the reader's area, page by page")
    @PostMapping(path = "/v1/meldpunt/reports/query", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WorklistPage> query(
            @RequestBody WorklistQuery query,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var checked = WorklistCheck.of(query);
        var asked = Asked.inBody(query.asKnownOn(), consistencyToken, prefer);
        var area = ReaderArea.of(Actors.current().municipality());
        return worklist.page(area, asked, checked).asResponse();
    }
}
