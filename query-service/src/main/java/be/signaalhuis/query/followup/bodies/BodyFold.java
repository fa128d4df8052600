package be.signaalhuis.query.followup.bodies;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.followup.ConsultationBodyDefined;
import be.signaalhuis.events.followup.ConsultationBodyEnded;
import be.signaalhuis.events.followup.ConsultationBodyEvent;
import be.signaalhuis.query.projection.Recorded;

/** What each event of a body makes of its row. */
final class BodyFold {

    private BodyFold() {}

    static BodyRow after(BodyRow row, Recorded<ConsultationBodyEvent> recorded) {
        return switch (recorded.event()) {
            case ConsultationBodyDefined event ->
                new BodyRow(
                        recorded.sequence(),
                        text(event.municipality()),
                        text(event.kind()),
                        event.name(),
                        event.minimumPerYear(),
                        texts(event.obligatoryParties()),
                        null);
            case ConsultationBodyEnded event -> row.ended(event.endedOn(), recorded.sequence());
        };
    }
}
