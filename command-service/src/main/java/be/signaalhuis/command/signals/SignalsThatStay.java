package be.signaalhuis.command.signals;

import be.signaalhuis.events.signals.SignalId;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Changes a second signal within the command on the first one: as a command of its own it would be a second append. */
@Component
class SignalsThatStay implements StayingSignals {

    private final ObjectProvider<Repository<Signal>> signals;

    SignalsThatStay(ObjectProvider<Repository<Signal>> signals) {
        this.signals = signals;
    }

    @Override
    public void takeIn(SignalId staying, SignalId duplicate) {
        signals.getObject().load(staying.toString()).execute(signal -> signal.takeIn(duplicate));
    }
}
