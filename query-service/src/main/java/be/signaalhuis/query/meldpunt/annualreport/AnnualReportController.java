package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.meldpunt.ReaderArea;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annual report over HTTP, as JSON and as files. */
@RestController
@Tag(name = "meldpunt")
@RequestMapping("/v1/meldpunt/annual-reports/{year}")
class AnnualReportController {

    private static final String SUMMARY = "The reports of a year, counted; also as CSV, XLSX and PDF/UA";

    private final AnnualReports reports;

    AnnualReportController(AnnualReports reports) {
        this.reports = reports;
    }

    @Operation(operationId = "annualReport", summary = SUMMARY)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AnnualReport> json(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        return answer(year, Asked.of(asKnownOn, consistencyToken, prefer), reader)
                .asResponse();
    }

    @Operation(operationId = "annualReport", summary = SUMMARY)
    @GetMapping(produces = ReportForm.CSV_TYPE)
    ResponseEntity<byte[]> csv(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        return file(ReportForm.CSV, answer(year, Asked.of(asKnownOn, consistencyToken, prefer), reader), reader);
    }

    @Operation(operationId = "annualReport", summary = SUMMARY)
    @GetMapping(produces = ReportForm.XLSX_TYPE)
    ResponseEntity<byte[]> xlsx(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        return file(ReportForm.XLSX, answer(year, Asked.of(asKnownOn, consistencyToken, prefer), reader), reader);
    }

    @Operation(operationId = "annualReport", summary = SUMMARY)
    @GetMapping(produces = ReportForm.PDF_TYPE)
    ResponseEntity<byte[]> pdf(
            @PathVariable String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        return file(ReportForm.PDF, answer(year, Asked.of(asKnownOn, consistencyToken, prefer), reader), reader);
    }

    private static ResponseEntity<byte[]> file(ReportForm form, Answer<AnnualReport> answer, Locale reader) {
        return answer.ok()
                .contentType(form.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, form.disposition(answer.content()))
                .body(form.write(AnnualReportRows.of(answer.content(), reader)));
    }

    private Answer<AnnualReport> answer(String year, Asked asked, Locale reader) {
        var area = ReaderArea.of(Actors.current().municipality());
        return reports.of(PathYear.read(year), area, asked, reader);
    }
}
