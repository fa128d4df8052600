package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.meldpunt.ReaderArea;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reports behind a figure over HTTP; codes only, so that the question may stand in a URL. */
@RestController
@Tag(name = "meldpunt")
class FigureController {

    private final FigureReports reports;

    FigureController(FigureReports reports) {
        this.reports = reports;
    }

    @Operation(operationId = "reportsBehindFigure", summary = "The reports that one figure of a year counts")
    @GetMapping(path = "/v1/meldpunt/annual-reports/{year}/reports", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FigurePage> behind(
            @PathVariable String year,
            @Parameter(description = "reports, files, outsideServiceArea, or the field of a cut with its code")
                    @RequestParam(required = false)
                    String cut,
            @RequestParam(required = false) String code,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var page = FigureCheck.of(new FigureQuestion(year, cut, code, asKnownOn), limit, cursor);
        var area = ReaderArea.of(Actors.current().municipality());
        return reports.page(area, Asked.of(asKnownOn, consistencyToken, prefer), page)
                .asResponse();
    }
}
