package be.signaalhuis.command.signals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.events.signals.BottleneckReopened;
import be.signaalhuis.events.signals.BottleneckTackled;
import be.signaalhuis.events.signals.CoordinatorAssigned;
import be.signaalhuis.events.signals.ServicesInvolved;
import be.signaalhuis.events.signals.SignalUnbundled;
import be.signaalhuis.events.signals.SignalsBundled;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.stereotype.Aggregate;

/** Signals that are one problem: worked on by one coordinator and further services, until it is tackled. */
@Aggregate(cache = "files")
class Bottleneck extends BottleneckHistory {

    Bottleneck() {}

    @CommandHandler
    Bottleneck(FormBottleneck command, BottleneckRules rules, MetaData who) {
        var reader = Reader.of(who);
        rules.check(command, reader).refuseIfWrong();
        apply(command.formed(reader.municipality(), rules.version()));
    }

    /** Those it holds already stay; when there are no others, nothing happens. */
    @CommandHandler
    void handle(BundleSignals command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        rules.check(command, Reader.of(who)).refuseIfWrong();
        var more =
                command.signals().stream().filter(one -> !signals.contains(one)).toList();
        if (!more.isEmpty()) {
            apply(new SignalsBundled(id, more));
        }
    }

    @CommandHandler
    void handle(UnbundleSignal command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        rules.check(command).refuseIfWrong();
        if (!signals.contains(command.signalId())) {
            throw Refused.unknown();
        }
        if (signals.size() == 1) {
            throw Refused.conflict("bottleneckOfNothing");
        }
        apply(new SignalUnbundled(id, command.signalId(), command.reason()));
    }

    /** A service that comes to answer for it is no further service any more. */
    @CommandHandler
    void handle(AssignCoordinator command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        rules.check(command).refuseIfWrong();
        if (!command.coordinator().equals(coordinator)) {
            var others = services.stream()
                    .filter(one -> !one.equals(command.coordinator()))
                    .toList();
            apply(new CoordinatorAssigned(id, command.coordinator(), rules.version()));
            involve(others, rules);
        }
    }

    @CommandHandler
    void handle(InvolveServices command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        rules.check(command, coordinator).refuseIfWrong();
        involve(command.services(), rules);
    }

    @CommandHandler
    void handle(EscalateBottleneck command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        if (awaitingAnswerSince != null) {
            throw Refused.conflict("answerAwaited");
        }
        rules.check(command, formedOn).refuseIfWrong();
        apply(new BottleneckEscalated(id, command.escalatedOn(), command.body(), command.question(), rules.version()));
    }

    /** An answer may come after all was done already. */
    @CommandHandler
    void handle(AnswerBottleneck command, BottleneckRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (awaitingAnswerSince == null) {
            throw Refused.conflict("noAnswerAwaited");
        }
        rules.check(command, awaitingAnswerSince).refuseIfWrong();
        apply(new BottleneckAnswered(id, command.answeredOn(), command.answer()));
    }

    @CommandHandler
    void handle(TackleBottleneck command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.OPEN, who, command.expectedVersion());
        rules.check(command, formedOn).refuseIfWrong();
        apply(new BottleneckTackled(id, command.tackledOn(), command.how()));
    }

    @CommandHandler
    void handle(ReopenBottleneck command, BottleneckRules rules, MetaData who) {
        refuseUnless(BottleneckState.TACKLED, who, command.expectedVersion());
        rules.check(command, tackledOn).refuseIfWrong();
        apply(new BottleneckReopened(id, command.reopenedOn(), command.reason()));
    }

    private void involve(List<Code> all, BottleneckRules rules) {
        if (!all.equals(services)) {
            apply(new ServicesInvolved(id, all, rules.version()));
        }
    }
}
