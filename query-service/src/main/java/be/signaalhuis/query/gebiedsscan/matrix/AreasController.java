package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts of the gebiedsscan over HTTP: all neighbourhoods, and one area. */
@RestController
@Tag(name = "gebiedsscan")
class AreasController {

    static final String MATRIX =
            "The signals of a period by neighbourhood and life domain; also as CSV and XLSX, with small numbers not shown";

    private final Matrices matrices;
    private final AreaPages pages;

    AreasController(Matrices matrices, AreaPages pages) {
        this.matrices = matrices;
        this.pages = pages;
    }

    @Operation(operationId = "gebiedsscanAreas", summary = MATRIX)
    @GetMapping(path = Matrices.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Matrix> matrix(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var municipality = Actors.current().municipality();
        return matrices.of(municipality, PeriodCheck.of(from, until), all, asked, reader)
                .asResponse();
    }

    @Operation(operationId = "gebiedsscanArea", summary = "One area: its signals in every cut, and its indicators")
    @GetMapping(path = Matrices.PATH + "/{area}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AreaSignals> area(
            @PathVariable String area,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var period = PeriodCheck.of(from, until);
        var found = ScanArea.find(Actors.current().municipality(), area).orElseThrow(Refused::unknown);
        return pages.of(found, period, asked, reader).asResponse();
    }
}
