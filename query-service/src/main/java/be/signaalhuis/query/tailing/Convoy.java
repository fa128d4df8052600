package be.signaalhuis.query.tailing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps views that catch up side by side so close together that they share the pages they read: the first waits for
 * the others, but never long, nor for one that stands still or is so far behind that it reads on its own anyway.
 */
final class Convoy {

    private final long length;
    private final long patience;
    private final Map<Object, Member> members = new HashMap<>();

    private record Member(long position, long since) {}

    /** @param length how many events the first may be ahead of the last; twice as many are kept at least */
    Convoy(long length, Duration patience) {
        this.length = length;
        this.patience = patience.toNanos();
    }

    /** That member goes on with what follows a position. */
    synchronized void goesOn(Object member, long position) {
        members.put(member, new Member(position, System.nanoTime()));
        notifyAll();
    }

    synchronized void leaves(Object member) {
        members.remove(member);
        notifyAll();
    }

    /** Before somebody who is not at the end of the log goes on from there. */
    synchronized void awaitOthers(long position) {
        var end = System.nanoTime() + patience;
        try {
            for (var left = patience; left > 0 && mustWait(position); left = end - System.nanoTime()) {
                wait(Math.max(1, left / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mustWait(long position) {
        var now = System.nanoTime();
        return members.values().stream()
                .filter(place -> now - place.since() < patience)
                .mapToLong(place -> position - place.position())
                .anyMatch(behind -> behind > length && behind <= 2 * length);
    }
}
