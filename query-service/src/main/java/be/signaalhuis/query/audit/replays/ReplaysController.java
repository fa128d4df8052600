package be.signaalhuis.query.audit.replays;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Positions;
import be.signaalhuis.query.reading.QuestionCheck;
import be.signaalhuis.query.rebuild.Replay;
import be.signaalhuis.query.rebuild.Replays;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Replays over HTTP: ask for one, and look back at those that were done. */
@RestController
@RequestMapping(path = "/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit")
class ReplaysController {

    private final ReplayedViews views;
    private final Positions positions;
    private final Replays replays;

    ReplaysController(ReplayedViews views, Positions positions, Replays replays) {
        this.views = views;
        this.positions = positions;
        this.replays = replays;
    }

    record ReplayedViewsAnswer(List<ReplayedViews.ReplayedView> views) {}

    record ReplaysAnswer(List<Replay> items) {}

    @GetMapping("/views")
    @Operation(operationId = "replayedViews", summary = "The views there are, and how far each has followed the log")
    ReplayedViewsAnswer views() {
        return new ReplayedViewsAnswer(views.all());
    }

    @GetMapping("/replays")
    @Operation(operationId = "replays", summary = "The replays of the own municipality, newest first")
    ReplaysAnswer replays(@RequestParam(required = false) Integer limit) {
        var check = QuestionCheck.ofParameters();
        var most = check.limit(limit);
        check.end();
        return new ReplaysAnswer(replays.newest(Actors.current().municipality(), most));
    }

    @PostMapping("/replays")
    @Operation(
            operationId = "replayView",
            summary = "Make a view anew beside the live one, up to a position or a moment, and tell what differs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Replay> replay(@RequestBody ReplayRequest request) {
        var until = request.until(views, positions);
        var view = views.find(request.view()).orElseThrow();
        var by = Actors.current();
        var id = replays.add(view, until, by).orElseThrow(() -> Refused.conflict("rebuildRunning"));
        return ResponseEntity.accepted()
                .location(URI.create("/v1/tasks/" + id))
                .body(replays.find(id, by).orElseThrow());
    }
}
