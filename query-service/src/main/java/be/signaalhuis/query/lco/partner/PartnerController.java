package be.signaalhuis.query.lco.partner;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The care partner's page over HTTP. */
@RestController
@Tag(name = "lco")
class PartnerController {

    private final PartnerFiles files;
    private final PartnerReports reports;

    PartnerController(PartnerFiles files, PartnerReports reports) {
        this.files = files;
        this.reports = reports;
    }

    @Operation(
            operationId = "lcoMine",
            summary =
                    "What concerns the reader at the tables where they sit: their agreements, invitations and reports")
    @GetMapping(path = "/v1/lco/mine", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnerPage> mine(
            @Parameter(
                            description =
                                    "day against which agreements are overdue; today, or the day of asKnownOn, when"
                                            + " absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        var day = check.day("on", on);
        check.end();
        return files.of(Actors.current(), asked, AsOfDay.of(day, asKnownOn)).asResponse();
    }

    @Operation(
            operationId = "lcoMyReport",
            summary = "The report of a meeting that was shared with the reader, as PDF/UA")
    @GetMapping(path = "/v1/lco/mine/{overleg}/meetings/{meeting}/report", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> report(
            @PathVariable UUID overleg,
            @PathVariable UUID meeting,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var asked = Asked.of(null, consistencyToken, prefer);
        var today = AsOfDay.of(null, null);
        var report = reports.of(Actors.current(), overleg, meeting, asked, today, reader);
        return report.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overleg.pdf\"")
                .body(report.content());
    }
}
