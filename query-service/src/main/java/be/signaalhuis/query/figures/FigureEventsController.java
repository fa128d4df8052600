package be.signaalhuis.query.figures;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is behind a figure, over HTTP, whichever view the figure is of. */
@RestController
@Tag(name = "figures")
class FigureEventsController {

    private final List<Figures> kinds;

    FigureEventsController(List<Figures> kinds) {
        this.kinds = kinds;
    }

    @Operation(
            operationId = "eventsBehindFigure",
            summary = "The events that a figure is made of, in the order of the log")
    @GetMapping(path = "/v1/figures/{figure}/events", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FigureEvents> behind(
            @PathVariable String figure,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return kinds.stream()
                .filter(kind -> figure.startsWith(kind.kind() + Figures.BETWEEN))
                .filter(kind -> kind.readers().contains(Actors.current().role()))
                .findFirst()
                .orElseThrow(Refused::unknown)
                .events(figure, asked, limit, cursor)
                .asResponse();
    }
}
