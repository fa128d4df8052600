package be.signaalhuis.command.signals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.spring.stereotype.Aggregate;

/** One signal as it begins, under its theme; what is done with it afterwards stands in {@link SignalWork}. */
@Aggregate(cache = "files")
class Signal extends SignalWork {

    private static final String TOWN = MetaDataKeys.MUNICIPALITY;

    Signal() {}

    @CommandHandler
    Signal(LogSegregationSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogRadicalisationSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogNuisanceSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogChildPovertySignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogSlumLandlordSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogCrimeEnablingSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogIntoleranceSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogExploitationSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(LogPolicyBottleneckSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        log(command, rules, Code.of(town));
    }

    @CommandHandler
    Signal(DoNotRetainSignal command, SignalRules rules, @MetaDataValue(TOWN) String town) {
        apply(new SignalNotRetained(command.signalId(), Code.of(town), command.triage(), rules.version()));
    }

    private static void log(LogSignal command, SignalRules rules, Code town) {
        rules.check(command, town).refuseIfWrong();
        apply(command.logged(town, rules.version()));
    }
}
