package be.signaalhuis.command.signals;

import be.signaalhuis.command.imports.Recognition;
import be.signaalhuis.events.signals.LoggedSignal;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalId;
import be.signaalhuis.events.signals.SignalNotRetained;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What is done with a signal once it was written down. */
abstract class SignalWork {

    @AggregateIdentifier
    private SignalId id;

    private SignalContent content;
    private SignalState state;
    private FirstLogging first;

    @CommandHandler
    Recognition handle(RecogniseSignal command, @MetaDataValue(MetaDataKeys.TASK) String task) {
        return first.recognise(command.theme(), command.content(), task);
    }

    @EventSourcingHandler
    void on(LoggedSignal event, @MetaDataValue(MetaDataKeys.TASK) String task) {
        id = event.signalId();
        content = event.content();
        state = SignalState.COUNTS;
        first = new FirstLogging(event.theme(), event.content(), task);
    }

    @EventSourcingHandler
    void on(SignalNotRetained event) {
        id = event.signalId();
    }
}
