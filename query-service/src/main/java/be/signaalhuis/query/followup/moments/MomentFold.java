package be.signaalhuis.query.followup.moments;

import static be.signaalhuis.query.projection.Codes.text;
import static be.signaalhuis.query.projection.Codes.texts;

import be.signaalhuis.events.followup.ConversationMomentEvent;
import be.signaalhuis.events.followup.ConversationMomentRegistered;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import be.signaalhuis.query.projection.Recorded;

/** What each event of a moment makes of its row. */
final class MomentFold {

    private MomentFold() {}

    static MomentRow after(MomentRow row, Recorded<ConversationMomentEvent> recorded) {
        return switch (recorded.event()) {
            case ConversationMomentRegistered event ->
                new MomentRow(
                        recorded.sequence(),
                        text(event.municipality()),
                        event.heldOn(),
                        texts(event.themes()),
                        texts(event.parties()),
                        text(event.area()),
                        text(event.areaDivision()),
                        event.summary(),
                        false);
            case ConversationMomentWithdrawn event -> row.withdrawn(recorded.sequence());
        };
    }
}
