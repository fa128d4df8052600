package be.signaalhuis.benchmarks.peers.pekko;

import org.apache.pekko.actor.Props;
import org.apache.pekko.persistence.AbstractPersistentActor;

/** A report as a persistent actor: answers once its event is in the journal. */
public final class PekkoReport extends AbstractPersistentActor {

    private final String id;
    private int events;

    private PekkoReport(String id) {
        this.id = id;
    }

    static Props props(String id) {
        return Props.create(PekkoReport.class, () -> new PekkoReport(id));
    }

    @Override
    public String persistenceId() {
        return id;
    }

    @Override
    public Receive createReceiveRecover() {
        return receiveBuilder().match(byte[].class, event -> events++).build();
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(
                        byte[].class,
                        event -> persist(event, persisted -> {
                            events++;
                            getSender().tell(events, getSelf());
                        }))
                .build();
    }
}
