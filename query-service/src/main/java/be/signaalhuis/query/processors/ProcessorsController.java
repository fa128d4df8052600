package be.signaalhuis.query.processors;

import be.signaalhuis.eventstore.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the views are, over HTTP. */
@RestController
@Tag(name = "processors")
@RequestMapping(path = "/v1/processors", produces = MediaType.APPLICATION_JSON_VALUE)
class ProcessorsController {

    private final Processors processors;

    ProcessorsController(Processors processors) {
        this.processors = processors;
    }

    @Operation(operationId = "processors", summary = "How far each view has followed the log")
    @GetMapping
    ViewStates all() {
        return processors.all();
    }

    @Operation(operationId = "processor", summary = "How far one view has followed the log")
    @GetMapping("/{view}")
    ViewState one(@PathVariable String view) {
        return processors.all().items().stream()
                .filter(state -> state.view().equals(view))
                .findAny()
                .orElseThrow(Refused::unknown);
    }
}
