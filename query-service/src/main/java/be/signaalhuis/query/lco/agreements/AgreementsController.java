package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
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

/** Agreements of all tables over HTTP. */
@RestController
@Tag(name = "lco")
class AgreementsController {

    private final AgreementPages agreements;

    AgreementsController(AgreementPages agreements) {
        this.agreements = agreements;
    }

    @Operation(
            operationId = "lcoAgreements",
            summary = "Who does what, by when: those first that are due first, page by page")
    @GetMapping(path = "/v1/lco/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AgreementPage> list(
            @Parameter(
                            description =
                                    "open, overdue, done, notDone or dropped; all when absent. Open and overdue are"
                                            + " those of files that go on")
                    @RequestParam(required = false)
                    List<String> state,
            @RequestParam(required = false) String overleg,
            @Parameter(description = "id of a participant, or a role at the table") @RequestParam(required = false)
                    String executor,
            @Parameter(description = "day against which they are overdue; today, or the day of asKnownOn, when absent")
                    @RequestParam(required = false)
                    String on,
            @RequestParam(required = false) String asKnownOn,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var question = AgreementCheck.of(new AgreementQuestion(state, overleg, executor, on, asKnownOn), limit, cursor);
        return agreements.page(Actors.current().municipality(), asked, question).asResponse();
    }
}
