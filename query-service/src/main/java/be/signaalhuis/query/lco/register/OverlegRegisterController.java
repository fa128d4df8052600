package be.signaalhuis.query.lco.register;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.reading.Asked;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The register over HTTP; by POST, for a name must not end up in logs of URLs. */
@RestController
@Tag(name = "lco")
class OverlegRegisterController {

    private final OverlegRegister register;

    OverlegRegisterController(OverlegRegister register) {
        this.register = register;
    }

    @Operation(
            operationId = "queryOverleg",
            summary = "The files of families in the reader's municipality, the last opened first, page by page")
    @PostMapping(path = "/v1/overleg/query", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OverlegPage> query(
            @RequestBody OverlegQuery query,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.inBody(query.asKnownOn(), consistencyToken, prefer);
        var question = OverlegCheck.of(query);
        return register.page(Actors.current().municipality(), asked, question).asResponse();
    }
}
