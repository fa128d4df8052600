package be.signaalhuis.command.signals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.DuplicateTakenIn;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalCorrected;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalMerged;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.events.signals.SignalRegraded;
import be.signaalhuis.events.signals.SignalRetracted;
import be.signaalhuis.events.signals.SignalReviewed;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What is done with a signal once it was written down. */
abstract class SignalWork {

    @AggregateIdentifier
    private SignalId id;

    private Code theme;
    private SignalContent content;
    private Wall wall;
    private SignalState state;
    private SignalId mergedInto;
    private FirstLogging first;

    @CommandHandler
    Recognition handle(RecogniseSignal command, @MetaDataValue(MetaDataKeys.TASK) String task) {
        return first.recognise(command.theme(), command.content(), task);
    }

    @CommandHandler
    void handle(CorrectSignal command, SignalRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseUnlessCounting();
        var corrected = command.correction().applyTo(content);
        rules.check(theme, corrected, wall.municipality(), command.today())
                .reason(command.reason())
                .refuseIfWrong();
        if (!corrected.equals(content)) {
            apply(new SignalCorrected(id, command.reason(), corrected, rules.version()));
        }
    }

    @CommandHandler
    void handle(RegradeSignal command, SignalRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseUnlessCounting();
        var now = command.regrading().applyTo(content);
        rules.check(theme, now, wall.municipality(), command.today())
                .reason(command.reason())
                .refuseIfWrong();
        if (!now.equals(content)) {
            apply(new SignalRegraded(
                    id, now.certainty(), now.grading(), now.sharing(), command.reason(), rules.version()));
        }
    }

    @CommandHandler
    void handle(ReviewSignal command, SignalRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseUnlessCounting();
        rules.check(command).refuseIfWrong();
        apply(new SignalReviewed(id, command.today(), command.note()));
    }

    @CommandHandler
    void handle(MergeSignal command, SignalRules rules, KnownSignals others, StayingSignals staying, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        if (state == SignalState.MERGED && mergedInto.equals(command.into())) {
            return;
        }
        state.refuseUnlessCounting();
        rules.check(command, others, Reader.of(who)).refuseIfWrong();
        apply(new SignalMerged(id, command.into(), command.reason()));
        staying.takeIn(command.into(), id);
    }

    void takeIn(SignalId duplicate) {
        state.refuseUnlessCounting();
        apply(new DuplicateTakenIn(id, duplicate));
    }

    @CommandHandler
    void handle(RetractSignal command, SignalRules rules, MetaData who) {
        refuseUnlessFound(who, command.expectedVersion());
        state.refuseUnlessCounting();
        rules.check(command, content).refuseIfWrong();
        apply(new SignalRetracted(id, command.retractedOn(), command.cause(), command.reason(), rules.version()));
    }

    /** What was not retained has no wall, and is not there for anybody. */
    private void refuseUnlessFound(MetaData who, long expectedVersion) {
        if (wall == null) {
            throw Refused.unknown();
        }
        wall.refuseUnlessOpenTo(Reader.of(who), content.sharing());
        if (getVersion() != expectedVersion) {
            throw Refused.stale(getVersion());
        }
    }

    @EventSourcingHandler
    void on(
            LoggedSignal event,
            @MetaDataValue(MetaDataKeys.ORGANISATION) String organisation,
            @MetaDataValue(MetaDataKeys.TASK) String task) {
        id = event.signalId();
        theme = event.theme();
        content = event.content();
        wall = new Wall(event.municipality(), organisation);
        state = SignalState.COUNTS;
        first = new FirstLogging(theme, content, task);
    }

    @EventSourcingHandler
    void on(SignalNotRetained event) {
        id = event.signalId();
    }

    @EventSourcingHandler
    void on(SignalCorrected event) {
        content = event.content();
    }

    @EventSourcingHandler
    void on(SignalRegraded event) {
        content = Regrading.regraded(content, event.certainty(), event.grading(), event.sharing());
    }

    @EventSourcingHandler
    void on(SignalMerged event) {
        state = SignalState.MERGED;
        mergedInto = event.into();
    }

    @EventSourcingHandler
    void on(SignalRetracted event) {
        state = SignalState.RETRACTED;
    }
}
