package be.signaalhuis.query.audit.trail;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.audit.trail.TrailCheck.TrailAsked;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same events as a file, written as it is read: it may be the whole log. */
@RestController
@Tag(name = "audit")
class TrailFileController {

    private static final String CSV = "text/csv";

    private final Trail trail;

    TrailFileController(Trail trail) {
        this.trail = trail;
    }

    @Operation(operationId = "auditEvents", summary = "Every event, without what it says, page by page")
    @GetMapping(path = TrailController.PATH, produces = CSV)
    void file(
            @RequestParam(required = false) String stream,
            @RequestParam(required = false) String actor,
            @RequestParam(required = false) String type,
            @RequestParam(required = false) String purpose,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String until,
            @RequestParam(required = false) String order,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        var question = TrailCheck.of(new TrailAsked(stream, actor, type, purpose, from, until, null, order, null));
        var known = trail.known(Asked.of(asKnownOn, consistencyToken, prefer));
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"audit-events-%d.csv\"".formatted(known.position()));
        var file = new TrailCsv(response.getWriter(), reader);
        file.head(known, question);
        trail.all(Actors.current().municipality(), known, question, file::events);
    }
}
