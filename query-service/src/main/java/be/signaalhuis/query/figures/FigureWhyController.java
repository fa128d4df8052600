package be.signaalhuis.query.figures;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a figure is what it is, over HTTP, whichever view the figure is of. */
@RestController
@RequestMapping(path = "/v1/figures/{figure}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "figures")
class FigureWhyController {

    private final FigureAnswers answers;

    FigureWhyController(FigureAnswers answers) {
        this.answers = answers;
    }

    @Operation(
            operationId = "eventsBehindFigure",
            summary = "The events that a figure is made of, in the order of the log")
    @GetMapping("/events")
    ResponseEntity<FigureEvents> events(
            @PathVariable String figure,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return answers.events(figure, Actors.current(), asked, limit, cursor).asResponse();
    }

    @Operation(
            operationId = "historyOfFigure",
            summary = "All that moved a figure, oldest first, and what it was after each; also as known on any date")
    @GetMapping("/history")
    ResponseEntity<FigureHistory> history(
            @PathVariable String figure,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return answers.history(figure, Actors.current(), asked, limit, cursor).asResponse();
    }
}
