package be.signaalhuis.query.lco.file;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
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

/** The file of an overleg over HTTP. */
@RestController
@Tag(name = "lco")
class OverlegFileController {

    private final OverlegFiles files;

    OverlegFileController(OverlegFiles files) {
        this.files = files;
    }

    @Operation(operationId = "overlegFile", summary = "The whole file of one overleg, with its timeline")
    @GetMapping(path = "/v1/overleg/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlegFile> file(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var municipality = Actors.current().municipality();
        var read = files.of(id, municipality, Asked.of(asKnownOn, consistencyToken, prefer));
        var today = AsOfDay.of(null, asKnownOn);
        var answer = read.map(one -> OverlegFile.of(one, today, read.known()));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }
}
