package be.signaalhuis.query.gebiedsscan.structures;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.gebiedsscan.OpportunityStructureEvent;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.query.projection.Recorded;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each event of a structure makes of its row. */
@Component
class StructureFold {

    private final JsonMapper json;

    StructureFold(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    StructureRow after(StructureRow row, Recorded<OpportunityStructureEvent> recorded) {
        var bytes = json.writeValueAsBytes(recorded.event());
        return switch (recorded.event()) {
            case OpportunityStructureRegistered event ->
                new StructureRow(
                        recorded.sequence(),
                        text(event.municipality()),
                        text(event.kind()),
                        text(event.area()),
                        text(event.areaDivision()),
                        event.seenOn(),
                        null,
                        bytes,
                        null);
            case OpportunityStructureRemoved event ->
                new StructureRow(
                        recorded.sequence(),
                        row.municipality(),
                        row.kind(),
                        row.area(),
                        row.division(),
                        row.seenOn(),
                        event.removedOn(),
                        row.registration(),
                        bytes);
        };
    }
}
