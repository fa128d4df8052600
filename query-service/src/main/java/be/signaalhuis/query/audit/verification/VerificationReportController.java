package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.verifier.json.Json;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of a verification over HTTP, as signed JSON and as a paper. */
@RestController
@RequestMapping("/v1/audit/verifications/{id}/report")
@Tag(name = "audit")
class VerificationReportController {

    private static final String SUMMARY = "What a verification found, with a signed statement; also as PDF/UA";

    private final AskedVerifications asked;
    private final Verifications verifications;

    VerificationReportController(AskedVerifications asked, Verifications verifications) {
        this.asked = asked;
        this.verifications = verifications;
    }

    @Operation(operationId = "verificationReport", summary = SUMMARY)
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(@PathVariable UUID id) {
        return file(id, "json", MediaType.APPLICATION_JSON, report(id));
    }

    @Operation(operationId = "verificationReport", summary = SUMMARY)
    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale reader) {
        var statement = Json.fields(report(id)).text("statement");
        var answer = asked.find(id).orElseThrow(Refused::unknown);
        return file(id, "pdf", MediaType.APPLICATION_PDF, VerificationPdf.of(answer, statement, reader));
    }

    private byte[] report(UUID id) {
        asked.own(id).orElseThrow(Refused::unknown);
        return verifications.report(id).orElseThrow(() -> Refused.conflict("verificationNotEnded"));
    }

    private static ResponseEntity<byte[]> file(UUID id, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nazicht-%s.%s\"".formatted(id, ending))
                .body(bytes);
    }
}
