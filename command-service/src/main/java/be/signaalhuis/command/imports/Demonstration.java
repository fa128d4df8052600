package be.signaalhuis.command.imports;

import be.signaalhuis.command.imports.ExampleRegisters.Queued;
import be.signaalhuis.eventstore.actor.Actors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The example registers, on request and where they are offered: never by themselves, never beside real reports. */
@RestController
@RequestMapping(path = "/v1/demonstration-data", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Imports")
class Demonstration {

    private final ExampleRegisters examples;

    Demonstration(ExampleRegisters examples) {
        this.examples = examples;
    }

    /** The tasks that take the registers; asked again, the same ones. */
    record Examples(List<Queued> registers) {}

    @PostMapping
    @Operation(
            summary = "Import the example registers of the product",
            description = "404 unless this installation offers them; asked again, the same tasks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Examples take() {
        return new Examples(examples.queue(Actors.current()));
    }

    @GetMapping
    @Operation(summary = "Which example registers this installation offers", description = "404 when none")
    Examples offered() {
        return new Examples(examples.offered());
    }
}
