package be.signaalhuis.query.followup.items;

import static be.signaalhuis.query.projection.Codes.text;

import be.signaalhuis.events.followup.FollowUpItemDone;
import be.signaalhuis.events.followup.FollowUpItemDropped;
import be.signaalhuis.events.followup.FollowUpItemEvent;
import be.signaalhuis.events.followup.FollowUpItemNoted;
import be.signaalhuis.events.followup.FollowUpItemReopened;
import be.signaalhuis.events.followup.FollowUpSignalsLinked;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.query.projection.Recorded;
import java.util.List;

/** What each event of an item makes of its row. */
final class ItemFold {

    private ItemFold() {}

    static ItemRow after(ItemRow row, Recorded<FollowUpItemEvent> recorded) {
        var version = recorded.sequence();
        return switch (recorded.event()) {
            case FollowUpItemNoted event -> noted(event, version);
            case FollowUpSignalsLinked event -> row.linked(ids(event.signals()), version);
            case FollowUpItemDone event -> row.now(ItemStatus.DONE, event.doneOn(), event.note(), version);
            case FollowUpItemDropped event -> row.now(ItemStatus.DROPPED, event.droppedOn(), event.reason(), version);
            case FollowUpItemReopened event -> row.now(ItemStatus.OPEN, null, event.reason(), version);
        };
    }

    private static ItemRow noted(FollowUpItemNoted event, long version) {
        return new ItemRow(
                version,
                text(event.municipality()),
                text(event.kind()),
                ItemStatus.OPEN,
                event.notedOn(),
                event.text(),
                text(event.owner()),
                event.due(),
                event.consultationId() == null ? null : event.consultationId().value(),
                ids(event.signals()),
                event.bottleneckId() == null ? null : event.bottleneckId().value(),
                null,
                null);
    }

    private static List<String> ids(List<SignalId> signals) {
        return signals.stream().map(SignalId::toString).toList();
    }
}
