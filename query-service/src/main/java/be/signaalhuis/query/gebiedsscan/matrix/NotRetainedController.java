package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.gebiedsscan.matrix.NotRetained.NotRetainedCount;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Year;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How often a signal was found to be none, over HTTP. */
@RestController
@Tag(name = "signals")
class NotRetainedController {

    private final NotRetained notRetained;

    NotRetainedController(NotRetained notRetained) {
        this.notRetained = notRetained;
    }

    @Operation(
            operationId = "signalsNotRetained",
            summary = "How often radicalisation turned out to be traditional religious practice, and was not kept")
    @GetMapping(path = "/v1/signals/not-retained", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<NotRetainedCount> count(
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var municipality = Actors.current().municipality();
        return notRetained
                .in(year(year), municipality, Asked.of(asKnownOn, consistencyToken, prefer))
                .asResponse();
    }

    private static Year year(String text) {
        var check = QuestionCheck.ofParameters();
        if (text == null) {
            check.wrong("year", "required");
        } else if (!text.matches("(19|20)\\d\\d")) {
            check.wrong("year", "yearInvalid");
        }
        check.end();
        return Year.parse(text);
    }
}
