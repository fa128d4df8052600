package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.events.gebiedsscan.AreaMapId;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.EventLog;
import be.signaalhuis.eventstore.log.LastAppend;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The maps that a town brings in. */
@RestController
@Tag(name = "Gebiedsscan", description = "areas, what is known of them, and scans of them")
class AreaMaps {

    private static final String PATH = "/v1/area-maps";

    private final Commands commands;
    private final EventLog log;
    private final GeoJsonReader reader;

    AreaMaps(Commands commands, EventLog log, GeoJsonReader reader) {
        this.commands = commands;
        this.log = log;
        this.reader = reader;
    }

    @PostMapping(path = PATH, consumes = "application/geo+json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Bring the map of a division: GeoJSON, a feature a neighbourhood",
            description = "WGS84; at most 2 MB; the code of the neighbourhood is the property wijkCode or the id of the"
                    + " feature. It takes the place of an earlier map of the division; the same map again is no event."
                    + " The member attribution is shown with the map.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> outline(
            @RequestBody(required = false) byte[] file,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var municipality = Actors.current().municipality();
        var map = reader.read(file == null ? new byte[0] : file, municipality);
        var id = AreaMapId.of(municipality, map.division());
        var known = log.end(id.value());
        var command = new OutlineAreas(id, municipality, map.division(), Fresh.seal(map.attribution()), map.outlines());
        var receipt = commands.change(
                id.value(), known.map(LastAppend::version).orElse(0L), command, new Call(key, PATH, file));
        return known.isEmpty() ? receipt.created(PATH) : receipt.changed();
    }
}
