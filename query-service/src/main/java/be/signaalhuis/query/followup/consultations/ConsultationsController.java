package be.signaalhuis.query.followup.consultations;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.query.followup.AsOfDay;
import be.signaalhuis.query.followup.YearAsked;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.signals.SignalReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP: the list of a year, the file of each, and what could be on its agenda. */
@RestController
@Tag(name = "follow-up")
class ConsultationsController {

    private final Consultations consultations;
    private final ConsultationFiles files;
    private final AgendaProposals proposals;

    ConsultationsController(Consultations consultations, ConsultationFiles files, AgendaProposals proposals) {
        this.consultations = consultations;
        this.files = files;
        this.proposals = proposals;
    }

    @Operation(operationId = "consultations", summary = "The meetings of a year, the earliest first")
    @GetMapping(path = "/v1/follow-up/consultations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsultationList> list(
            @Parameter(description = "this year when absent") @RequestParam(required = false) String year,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var municipality = Actors.current().municipality();
        return consultations
                .of(YearAsked.of(year, asKnownOn), municipality, asked)
                .asResponse();
    }

    @Operation(operationId = "consultationFile", summary = "All that is known of one meeting")
    @GetMapping(path = "/v1/follow-up/consultations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsultationFile> file(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var reader = SignalReader.of(Actors.current());
        var answer = files.of(id, reader, asked, AsOfDay.of(null, asKnownOn));
        return answer.ok().eTag(Long.toString(answer.content().version())).body(answer.content());
    }

    @Operation(
            operationId = "agendaProposal",
            summary = "Signals for the agenda: new since the last monitoring meeting, and used nowhere yet")
    @GetMapping(path = "/v1/follow-up/consultations/{id}/agenda-proposal", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AgendaProposal> proposal(
            @PathVariable UUID id,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer) {
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        return proposals.of(id, SignalReader.of(Actors.current()), asked).asResponse();
    }
}
