package be.signaalhuis.query.lco.partner;

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

/** The care partner's page over HTTP. */
@RestController
@Tag(name = "lco")
class PartnerController {

    private final PartnerFiles files;

    PartnerController(PartnerFiles files) {
        this.files = files;
    }

    @Operation(
            operationId = "lcoMine",
            summary =
                    "What concerns the reader at the tables where they sit: their agreements, invitations and reports")
    @GetMapping(path = "/v1/lco/mine", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnerPage> mine(
            @Parameter(
                            description =
                                    "day against which agreements are overdue; today, or the day of asKnownOn, when"
                                            + " absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var check = QuestionCheck.ofParameters();
        var day = check.day("on", on);
        check.end();
        return files.of(Actors.current(), asked, AsOfDay.of(day, asKnownOn)).asResponse();
    }
}
