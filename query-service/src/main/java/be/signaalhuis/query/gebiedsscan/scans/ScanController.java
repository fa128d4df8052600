package be.signaalhuis.query.gebiedsscan.scans;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scans over HTTP, to the Veiligheidshuis of their municipality. */
@RestController
@RequestMapping(path = ScanController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "gebiedsscan")
class ScanController {

    static final String PATH = "/v1/gebiedsscan/scans";

    private final Scans scans;
    private final ScanLists lists;

    ScanController(Scans scans, ScanLists lists) {
        this.scans = scans;
        this.lists = lists;
    }

    @Operation(operationId = "gebiedsscans", summary = "The scans of the municipality")
    @GetMapping
    ResponseEntity<ScanList> list(
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        return lists.of(municipality(), Asked.of(asKnownOn, consistencyToken, prefer))
                .asResponse();
    }

    @Operation(operationId = "gebiedsscan", summary = "The newest version of a scan: its figures and what people wrote")
    @GetMapping("/{id}")
    ResponseEntity<ScanFile> newest(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        return withVersion(scans.newest(id, municipality(), Asked.of(asKnownOn, consistencyToken, prefer)));
    }

    @Operation(operationId = "adoptedGebiedsscan", summary = "An adopted version of a scan, the same for ever")
    @GetMapping("/{id}/versions/{scanVersion}")
    ResponseEntity<ScanFile> adopted(
            @PathVariable UUID id,
            @PathVariable String scanVersion,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var number = ScanVersion.read(scanVersion).orElseThrow(Refused::unknown);
        return scans.adopted(id, number, municipality(), Asked.of(asKnownOn, consistencyToken, prefer))
                .asResponse();
    }

    @Operation(
            operationId = "comparedGebiedsscan",
            summary = "The newest version of a scan beside an adopted one, and what moved each cell")
    @GetMapping("/{id}/comparison")
    ResponseEntity<ScanComparison> comparison(
            @PathVariable UUID id,
            @Parameter(description = "baseline (0-meting) of each area, or the number of an adopted version")
                    @RequestParam(defaultValue = ScanVersion.BASELINE)
                    String with,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return scans.comparison(id, ScanVersion.toCompare(with), municipality(), asked)
                .asResponse();
    }

    private static ResponseEntity<ScanFile> withVersion(Answer<ScanFile> answer) {
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }

    private static String municipality() {
        return Actors.current().municipality().value();
    }
}
