package be.signaalhuis.query.meldpunt.file;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file of a report over HTTP. */
@RestController
@Tag(name = "meldpunt")
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @Operation(operationId = "reportFile", summary = "The whole file of one report, with its timeline")
    @GetMapping(path = "/v1/meldpunt/reports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportFile> file(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var area = ReaderArea.of(Actors.current().municipality());
        var answer = files.of(id, area, Asked.of(asKnownOn, consistencyToken, prefer));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
