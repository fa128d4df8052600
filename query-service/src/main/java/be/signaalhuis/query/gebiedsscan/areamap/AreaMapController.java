package be.signaalhuis.query.gebiedsscan.areamap;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.refusal.Refused;
import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Views;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map over HTTP. */
@RestController
@Tag(name = "gebiedsscan")
class AreaMapController {

    private final Views views;
    private final AreaMapTable table;

    AreaMapController(Views views, AreaMapTable table) {
        this.views = views;
        this.table = table;
    }

    @Operation(operationId = "areaMap", summary = "The newest map of the neighbourhoods, as GeoJSON (RFC 7946)")
    @GetMapping(
            path = "/v1/gebiedsscan/map",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<GeoMap> map(
            @RequestParam(required = false) String division,
            @RequestParam(required = false) String asKnownOn,
            @RequestHeader(name = "Consistency-Token", required = false) String consistencyToken,
            @RequestHeader(name = "Prefer", required = false) String prefer,
            Locale reader) {
        var town = Actors.current().municipality().value();
        var asked = Asked.of(asKnownOn, consistencyToken, prefer);
        var read = views.answer(AreaMapProjection.VIEW, asked, known -> table.find(known, town, division));
        return read.map(map -> GeoMap.of(
                        map.orElseThrow(() -> read.known().behind() ? Refused.notYet("viewBehind") : Refused.unknown()),
                        read.known(),
                        reader))
                .asResponse();
    }
}
