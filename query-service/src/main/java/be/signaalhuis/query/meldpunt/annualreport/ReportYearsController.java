package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The years one can ask an annual report of, over HTTP. */
@RestController
@Tag(name = "meldpunt")
class ReportYearsController {

    private final ReportYears years;

    ReportYearsController(ReportYears years) {
        this.years = years;
    }

    @Operation(operationId = "annualReports", summary = "The years with reports, the newest first")
    @GetMapping(path = "/v1/meldpunt/annual-reports", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportYears.YearsWithReports> years(
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var area = ReaderArea.of(Actors.current().municipality());
        return years.of(area, Asked.of(asKnownOn, consistencyToken, prefer)).asResponse();
    }
}
