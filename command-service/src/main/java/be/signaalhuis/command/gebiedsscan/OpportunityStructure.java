package be.signaalhuis.command.gebiedsscan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRegistered;
import be.signaalhuis.events.gebiedsscan.OpportunityStructureRemoved;
import be.signaalhuis.events.gebiedsscan.StructureId;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One place that makes crime easy, from when it was seen until it is no more. */
@Aggregate(cache = "files")
class OpportunityStructure {

    private static final String WHO = MetaDataKeys.MUNICIPALITY;

    @AggregateIdentifier
    private StructureId id;

    private OpportunityStructureRegistered registered;
    private OpportunityStructureRemoved removed;

    OpportunityStructure() {}

    @CommandHandler
    OpportunityStructure(RegisterOpportunityStructure command, StructureRules rules, @MetaDataValue(WHO) String who) {
        rules.check(command, Code.of(who)).refuseIfWrong();
        apply(rules.registered(command, Code.of(who)));
    }

    @CommandHandler
    void handle(RemoveOpportunityStructure command, StructureRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessOwn(who);
        if (getVersion() != command.expectedVersion()) {
            throw Refused.stale(getVersion());
        }
        var removal = new OpportunityStructureRemoved(id, command.removedOn(), command.how());
        if (removal.equals(removed)) {
            return;
        }
        if (removed != null) {
            throw Refused.conflict("structureRemoved");
        }
        rules.check(command, registered.seenOn()).refuseIfWrong();
        apply(removal);
    }

    /** Changes nothing: others ask it before they refer to the structure. */
    @CommandHandler
    void handle(RequireStructureIn command, @MetaDataValue(WHO) String who) {
        refuseUnlessOwn(who);
        if (!registered.area().equals(command.area())) {
            throw Refused.input(Issue.body("area", "structureElsewhere"));
        }
    }

    private void refuseUnlessOwn(String who) {
        if (!registered.municipality().value().equals(who)) {
            throw Refused.unknown();
        }
    }

    @EventSourcingHandler
    void on(OpportunityStructureRegistered event) {
        id = event.structureId();
        registered = event;
    }

    @EventSourcingHandler
    void on(OpportunityStructureRemoved event) {
        removed = event;
    }
}
