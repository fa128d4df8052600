package be.signaalhuis.command.gebiedsscan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.ControlId;
import be.signaalhuis.events.gebiedsscan.TargetedControlPlanned;
import be.signaalhuis.events.gebiedsscan.TargetedControlResultRecorded;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One targeted control, from its plan to its result. */
@Aggregate(cache = "files")
class TargetedControl {

    private static final String WHO = MetaDataKeys.MUNICIPALITY;

    @AggregateIdentifier
    private ControlId id;

    private Code municipality;
    private TargetedControlResultRecorded result;

    TargetedControl() {}

    @CommandHandler
    TargetedControl(PlanTargetedControl command, ScanRules rules, @MetaDataValue(WHO) String who) {
        ControlRules.check(command, rules).refuseIfWrong();
        apply(command.planned(Code.of(who), rules.version()));
    }

    @CommandHandler
    void handle(RecordTargetedControlResult command, ScanRules rules, @MetaDataValue(WHO) String who) {
        refuseUnlessFound(who, command.expectedVersion());
        var recorded = new TargetedControlResultRecorded(id, command.heldOn(), command.outcome());
        if (recorded.equals(result)) {
            return;
        }
        if (result != null) {
            throw Refused.conflict("controlHeld");
        }
        ControlRules.check(command, rules).refuseIfWrong();
        apply(recorded);
    }

    private void refuseUnlessFound(String who, long expectedVersion) {
        if (!municipality.value().equals(who)) {
            throw Refused.unknown();
        }
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    @EventSourcingHandler
    void on(TargetedControlPlanned event) {
        id = event.controlId();
        municipality = event.municipality();
    }

    @EventSourcingHandler
    void on(TargetedControlResultRecorded event) {
        result = event;
    }
}
