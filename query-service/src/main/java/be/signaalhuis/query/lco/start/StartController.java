package be.signaalhuis.query.lco.start;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The coordinator's start page over HTTP. */
@RestController
@Tag(name = "lco")
class StartController {

    private final Starts starts;

    StartController(Starts starts) {
        this.starts = starts;
    }

    @Operation(
            operationId = "lcoStart",
            summary =
                    "What a coordinator begins the day with: due, overdue, waiting for others, and the meetings to come")
    @GetMapping(path = "/v1/lco/start", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LcoStart> start(
            @Parameter(description = "day it is made for; today, or the day of asKnownOn, when absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        var day = check.day("on", on);
        check.end();
        var municipality = Actors.current().municipality();
        return starts.of(municipality, asked, AsOfDay.of(day, asKnownOn)).asResponse();
    }
}
