package be.signaalhuis.query.lco.file;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.export.CalendarFile;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.lco.print.ReportFor;
import be.signaalhuis.query.reading.Answer;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaves the file of an overleg, over HTTP; no name of a file tells whose it is. */
@RestController
@Tag(name = "lco")
@RequestMapping("/v1/overleg/{id}")
class OverlegPaperController {

    private final OverlegFiles files;

    OverlegPaperController(OverlegFiles files) {
        this.files = files;
    }

    @Operation(operationId = "overlegReport", summary = "The report of a meeting in plain language, as PDF/UA")
    @GetMapping(path = "/meetings/{meeting}/report", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> report(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam(name = "for", defaultValue = "CLIENT") @Schema(implementation = ReportFor.class) String whom,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var check = QuestionCheck.ofParameters();
        check.names("for", List.of(whom), ReportFor.values());
        check.end();
        var papers = papers(id, asKnownOn, Asked.of(asKnownOn, consistencyToken, prefer), reader);
        var name = "overleg-" + papers.content().dayOf(meeting) + ".pdf";
        return file(papers.map(one -> one.report(meeting, ReportFor.valueOf(whom))), MediaType.APPLICATION_PDF, name);
    }

    @Operation(operationId = "overlegAgreements", summary = "The agreements of an overleg, to print, as PDF/UA")
    @GetMapping(path = "/agreements", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> agreements(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var papers = papers(id, asKnownOn, Asked.of(asKnownOn, consistencyToken, prefer), reader);
        var name = "overleg-afspraken-" + papers.known().position() + ".pdf";
        return file(papers.map(OverlegPapers::agreements), MediaType.APPLICATION_PDF, name);
    }

    @Operation(operationId = "overlegInvitation", summary = "A planned meeting for a calendar (RFC 5545); names nobody")
    @GetMapping(path = "/meetings/{meeting}/invitation", produces = CalendarFile.TYPE)
    ResponseEntity<byte[]> invitation(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var papers = papers(id, asKnownOn, Asked.of(asKnownOn, consistencyToken, prefer), reader);
        var name = "overleg-" + papers.content().dayOf(meeting) + ".ics";
        return file(papers.map(one -> one.invitation(meeting)), CalendarFile.MEDIA_TYPE, name);
    }

    private Answer<OverlegPapers> papers(UUID id, String asKnownOn, Asked asked, Locale reader) {
        var read = files.of(id, Actors.current().municipality(), asked);
        return read.map(one -> new OverlegPapers(one, AsOfDay.of(null, asKnownOn), reader, read.known()));
    }

    private static ResponseEntity<byte[]> file(Answer<byte[]> file, MediaType type, String name) {
        return file.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file.content());
    }
}
