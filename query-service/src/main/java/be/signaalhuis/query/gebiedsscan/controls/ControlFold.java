package be.signaalhuis.query.gebiedsscan.controls;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.gebiedsscan.TargetedControlEvent;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import be.signaalhuis.query.projection.Recorded;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What each event of a targeted control makes of its row. */
@Component
class ControlFold {

    private final JsonMapper json;

    ControlFold(@Qualifier("eventJson") JsonMapper json) {
        this.json = json;
    }

    ControlRow after(ControlRow row, Recorded<TargetedControlEvent> recorded) {
        var bytes = json.writeValueAsBytes(recorded.event());
        return switch (recorded.event()) {
            case TargetedControlPlanned event ->
                new ControlRow(
                        recorded.sequence(),
                        text(event.municipality()),
                        event.scanId().value(),
                        text(event.area()),
                        event.plannedOn(),
                        null,
                        bytes,
                        null);
            case TargetedControlResultRecorded event ->
                new ControlRow(
                        recorded.sequence(),
                        row.municipality(),
                        row.scan(),
                        row.area(),
                        row.plannedOn(),
                        event.heldOn(),
                        row.plan(),
                        bytes);
        };
    }
}
