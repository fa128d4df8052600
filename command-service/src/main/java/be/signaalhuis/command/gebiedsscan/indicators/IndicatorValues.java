package be.signaalhuis.command.gebiedsscan.indicators;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.IfMatch;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.gebiedsscan.IndicatorValueId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a value after it was recorded. */
@RestController
@Tag(name = "Gebiedsscan", description = "areas, what is known of them, and scans of them")
class IndicatorValues {

    private static final String PATH = "/v1/indicator-values";

    private final Commands commands;

    IndicatorValues(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(path = PATH + "/{id}/corrections", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Correct a value that was recorded wrong, with a reason",
            description = "another value of another source is no correction: record it beside this one")
    ResponseEntity<Receipt> correct(
            @PathVariable UUID id,
            @RequestBody CorrectedValueBody body,
            @RequestHeader(name = "If-Match", required = false) String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        long version = IfMatch.version(seen);
        var command =
                new CorrectIndicatorValue(new IndicatorValueId(id), version, body.value(), Fresh.seal(body.reason()));
        var call = new Call(key, PATH + "/" + id + "/corrections", List.of(version, body));
        return commands.change(id, version, command, call).changed();
    }
}
