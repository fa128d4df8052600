package be.signaalhuis.query.codes;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.ServiceAreas;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code lists over HTTP; they change with a version of the product only. */
@RestController
@Tag(name = "codes")
class CodesController {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final CodeBook codes = CodeBook.of(CodeLists.current(), ServiceAreas.current(), Areas.current());

    @Operation(
            operationId = "codes",
            summary = "All code lists with their labels, where areas lie, and which desks serve them")
    @GetMapping(path = "/v1/codes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CodeBook> codes() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .eTag(codes.version().value())
                .body(codes);
    }
}
