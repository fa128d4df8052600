package be.signaalhuis.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.FollowUpItemDone;
import be.signaalhuis.events.followup.FollowUpItemDropped;
import be.signaalhuis.events.followup.FollowUpItemId;
import be.signaalhuis.events.followup.FollowUpItemNoted;
import be.signaalhuis.events.followup.FollowUpItemReopened;
import be.signaalhuis.events.followup.FollowUpSignalsLinked;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One action point, agreement or recommendation, until it is done or dropped. */
@Aggregate(cache = "files")
class FollowUpItem {

    @AggregateIdentifier
    private FollowUpItemId id;

    private Code municipality;
    private Code kind;
    private Standing standing;
    private final Set<SignalId> signals = new HashSet<>();

    FollowUpItem() {}

    @CommandHandler
    FollowUpItem(
            NoteFollowUpItem command,
            FollowUpRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String municipality) {
        var item = command.followUp();
        ItemRules.check(rules, item, command.today());
        apply(new FollowUpItemNoted(
                command.itemId(),
                Code.of(municipality),
                item.kind(),
                item.notedOn(),
                item.text(),
                item.owner(),
                item.due(),
                item.consultation(),
                item.signals(),
                item.bottleneck(),
                rules.version()));
    }

    @CommandHandler
    void handle(LinkFollowUpSignals command, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        standing.state().refuseIfDropped();
        var more = command.signals().stream()
                .filter(signal -> !signals.contains(signal))
                .toList();
        if (!more.isEmpty()) {
            apply(new FollowUpSignalsLinked(id, more));
        }
    }

    @CommandHandler
    void handle(FinishFollowUpItem command, FollowUpRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (standing.equals(new Standing(ItemState.DONE, command.doneOn(), command.note()))) {
            return;
        }
        standing.state().refuseUnlessOpen();
        var check = rules.check();
        rules.text(check, "note", command.note());
        ItemRules.check(check, "doneOn", command.doneOn(), standing, command.today());
        apply(new FollowUpItemDone(id, command.doneOn(), command.note()));
    }

    @CommandHandler
    void handle(DropFollowUpItem command, FollowUpRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (standing.equals(new Standing(ItemState.DROPPED, command.droppedOn(), command.reason()))) {
            return;
        }
        standing.state().refuseUnlessOpen();
        var check = rules.check().reason(command.reason());
        ItemRules.check(check, "droppedOn", command.droppedOn(), standing, command.today());
        apply(new FollowUpItemDropped(id, command.droppedOn(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenFollowUpItem command, FollowUpRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        standing.state().refuseIfOpen();
        var check = rules.check().reason(command.reason());
        ItemRules.check(check, "reopenedOn", command.reopenedOn(), standing, command.today());
        apply(new FollowUpItemReopened(id, command.reopenedOn(), command.reason()));
    }

    private void refuseUnlessFound(MetaData who, long expectedVersion) {
        ItemRules.refuseUnlessTheirs(kind, (String) who.get(MetaDataKeys.ROLE));
        Found.refuseUnless(municipality, (String) who.get(MetaDataKeys.MUNICIPALITY), getVersion(), expectedVersion);
    }

    @EventSourcingHandler
    void on(FollowUpItemNoted event) {
        id = event.itemId();
        municipality = event.municipality();
        kind = event.kind();
        signals.addAll(event.signals());
        standing = new Standing(ItemState.OPEN, event.notedOn(), null);
    }

    @EventSourcingHandler
    void on(FollowUpSignalsLinked event) {
        signals.addAll(event.signals());
    }

    @EventSourcingHandler
    void on(FollowUpItemDone event) {
        standing = new Standing(ItemState.DONE, event.doneOn(), event.note());
    }

    @EventSourcingHandler
    void on(FollowUpItemDropped event) {
        standing = new Standing(ItemState.DROPPED, event.droppedOn(), event.reason());
    }

    @EventSourcingHandler
    void on(FollowUpItemReopened event) {
        standing = new Standing(ItemState.OPEN, event.reopenedOn(), event.reason());
    }
}
