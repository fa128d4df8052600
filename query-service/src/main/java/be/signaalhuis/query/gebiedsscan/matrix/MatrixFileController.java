package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix over HTTP as a file, in which small numbers are not shown. */
@RestController
@Tag(name = "gebiedsscan")
class MatrixFileController {

    private final Matrices matrices;

    MatrixFileController(Matrices matrices) {
        this.matrices = matrices;
    }

    @Operation(operationId = "gebiedsscanAreas", summary = AreasController.MATRIX)
    @GetMapping(path = Matrices.PATH, produces = MatrixFile.CSV_TYPE)
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return file(MatrixFile.CSV, PeriodCheck.of(from, until), all, asked, reader);
    }

    @Operation(operationId = "gebiedsscanAreas", summary = AreasController.MATRIX)
    @GetMapping(path = Matrices.PATH, produces = MatrixFile.XLSX_TYPE)
    ResponseEntity<byte[]> xlsx(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return file(MatrixFile.XLSX, PeriodCheck.of(from, until), all, asked, reader);
    }

    private ResponseEntity<byte[]> file(MatrixFile file, Period period, boolean all, Asked asked, Locale reader) {
        var municipality = ScanArea.whole(Actors.current().municipality());
        var answer = matrices.of(municipality.code(), period, all, asked, reader);
        var matrix = answer.content();
        return answer.ok()
                .contentType(file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(municipality, matrix))
                .body(file.write(matrix, new MatrixRows(matrix, municipality, reader)));
    }
}
