package be.signaalhuis.query.audit.looks;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.audit.looks.RecordedLooks.LooksAsked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what is sealed, over HTTP. */
@RestController
@Tag(name = "audit")
class WhoLookedController {

    private final WhoLooked looks;

    WhoLookedController(WhoLooked looks) {
        this.looks = looks;
    }

    @Operation(operationId = "auditLooks", summary = "Who looked at what is sealed in a file, the latest first")
    @GetMapping(path = "/v1/audit/looks", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LookPage> list(
            @RequestParam(required = false) String actor,
            @Parameter(description = "first day") @RequestParam(required = false) String from,
            @Parameter(description = "last day") @RequestParam(required = false) String until,
            @Parameter(description = "next of the page before") @RequestParam(required = false) String after,
            @RequestParam(required = false) Integer limit) {
        var check = QuestionCheck.ofParameters();
        var first = check.day("from", from);
        var last = check.day("until", until);
        check.period(first, "until", last);
        var who = check.account("actor", actor);
        var before = check.position("after", after);
        var most = check.limit(limit);
        check.end();
        var page = looks.page(Actors.current(), new LooksAsked(who, first, last, before, most));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }
}
