package be.signaalhuis.query.lco.years;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.PathYear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The yearly figures of the consultations over HTTP, as JSON and as a file: figures only, never a family. */
@RestController
@Tag(name = "lco")
class OverlegYearsController {

    static final String PATH = "/v1/lco/years";

    private static final String SUMMARY = "What a year of consultations came to, as plan 003 asks";
    private static final String CSV = "text/csv";

    private final OverlegYears years;

    OverlegYearsController(OverlegYears years) {
        this.years = years;
    }

    @Operation(operationId = "overlegYears", summary = "The years with meetings, the newest first")
    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlegYears.YearsOfMeetings> all(
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return years.all(Actors.current().municipality(), asked).asResponse();
    }

    @Operation(operationId = "overlegYear", summary = SUMMARY)
    @GetMapping(path = PATH + "/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlegYear> json(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        return answer(year, Asked.of(asKnownOn, consistencyToken, prefer)).asResponse();
    }

    @Operation(operationId = "overlegYear", summary = SUMMARY)
    @GetMapping(path = PATH + "/{year}", produces = CSV)
    ResponseEntity<byte[]> csv(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var answer = answer(year, Asked.of(asKnownOn, consistencyToken, prefer));
        var content = answer.content();
        return answer.ok()
                .contentType(MediaType.parseMediaType(CSV + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"lco-%s-%d-%d.csv\""
                                .formatted(content.municipality(), content.year(), content.position()))
                .body(OverlegYearCsv.of(content, reader));
    }

    private Answer<OverlegYear> answer(String year, Asked asked) {
        return years.of(PathYear.read(year), Actors.current().municipality(), asked);
    }
}
