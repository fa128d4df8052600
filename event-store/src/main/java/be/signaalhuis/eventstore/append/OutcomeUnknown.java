package be.signaalhuis.eventstore.append;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The database went away between an append and its answer, for longer than a caller can be kept waiting. */
public final class OutcomeUnknown extends EventStoreException {

    OutcomeUnknown() {
        super("no answer to an append");
    }
}
