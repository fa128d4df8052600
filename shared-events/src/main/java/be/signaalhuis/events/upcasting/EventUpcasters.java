package be.signaalhuis.events.upcasting;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The one ordered chain through which every stored event is read; oldest step first. */
public final class EventUpcasters {

    private EventUpcasters() {}

    /** No event has a second revision yet, so the chain is empty. */
    public static EventUpcasterChain chain() {
        return new EventUpcasterChain();
    }
}
