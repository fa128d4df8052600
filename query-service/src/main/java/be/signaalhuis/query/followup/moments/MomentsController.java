package be.signaalhuis.query.followup.moments;

import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.YearAsked;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.QuestionCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversation moments over HTTP. */
@RestController
@Tag(name = "follow-up")
class MomentsController {

    private final MomentAnswers moments;

    MomentsController(MomentAnswers moments) {
        this.moments = moments;
    }

    @Operation(operationId = "conversationMoments", summary = "The conversations of a year, and how many by theme")
    @GetMapping(path = "/v1/follow-up/conversation-moments", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MomentList> list(
            @Parameter(description = "this year when absent") @RequestParam(required = false) String year,
            @RequestParam(required = false) List<String> theme,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        var themes = check.codes("theme", theme, CodeListName.THEME);
        check.end();
        var municipality = Actors.current().municipality();
        return moments.of(YearAsked.of(year, asKnownOn), themes, municipality, asked)
                .asResponse();
    }
}
