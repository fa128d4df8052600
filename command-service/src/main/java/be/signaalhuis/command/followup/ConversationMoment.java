package be.signaalhuis.command.followup;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Areas;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.followup.ConversationMomentId;
import be.signaalhuis.events.followup.ConversationMomentRegistered;
import be.signaalhuis.events.followup.ConversationMomentWithdrawn;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One conversation about a theme. */
@Aggregate(cache = "files")
class ConversationMoment {

    @AggregateIdentifier
    private ConversationMomentId id;

    private Code municipality;
    private boolean withdrawn;

    ConversationMoment() {}

    @CommandHandler
    ConversationMoment(
            RegisterConversationMoment command,
            FollowUpRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String municipality) {
        var conversation = command.conversation();
        new MomentRules(rules, Code.of(municipality), command.today()).check(conversation);
        apply(new ConversationMomentRegistered(
                command.momentId(),
                Code.of(municipality),
                conversation.heldOn(),
                conversation.themes(),
                conversation.parties(),
                conversation.area(),
                Areas.divisionOf(conversation.area()),
                conversation.summary(),
                rules.version()));
    }

    @CommandHandler
    void handle(
            WithdrawConversationMoment command,
            FollowUpRules rules,
            @MetaDataValue(MetaDataKeys.MUNICIPALITY) String reader) {
        Found.refuseUnless(municipality, reader, getVersion(), command.expectedVersion());
        if (withdrawn) {
            throw Refused.conflict("momentWithdrawn");
        }
        rules.check().reason(command.reason()).refuseIfWrong();
        apply(new ConversationMomentWithdrawn(id, command.reason()));
    }

    @EventSourcingHandler
    void on(ConversationMomentRegistered event) {
        id = event.momentId();
        municipality = event.municipality();
    }

    @EventSourcingHandler
    void on(ConversationMomentWithdrawn event) {
        withdrawn = true;
    }
}
