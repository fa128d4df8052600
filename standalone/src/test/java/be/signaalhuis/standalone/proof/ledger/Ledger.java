package be.signaalhuis.standalone.proof.ledger;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Every command that any client sent, with what became of it as far as its client was told. */
public final class Ledger {

    private static final Outcome NO_ANSWER_YET = new Outcome.Unknown("no answer yet");

    private final AtomicInteger lastMark = new AtomicInteger();
    private final Map<Mark, Entry> entries = new ConcurrentHashMap<>();

    /** A command and its outcome. */
    public record Entry(Sent sent, Outcome outcome) {}

    public Mark nextMark() {
        return new Mark(lastMark.incrementAndGet());
    }

    /** Written down before it is sent: a client that dies with the call must not forget it. */
    public void send(Sent sent) {
        entries.put(sent.mark(), new Entry(sent, NO_ANSWER_YET));
    }

    public void answered(Sent sent, Outcome outcome) {
        entries.put(sent.mark(), new Entry(sent, outcome));
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public long acknowledged() {
        return count(Outcome.Acknowledged.class::isInstance);
    }

    public long count(Predicate<Outcome> kind) {
        return entries.values().stream().map(Entry::outcome).filter(kind).count();
    }
}
