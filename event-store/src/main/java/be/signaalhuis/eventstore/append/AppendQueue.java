package be.signaalhuis.eventstore.append;

import be.signaalhuis.eventstore.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The appends that wait for the writer: never more than fit in a known amount of memory. */
final class AppendQueue {

    private final AppendLimits limits;
    private final BlockingQueue<Append> waiting;
    private final AtomicLong bytes = new AtomicLong();

    AppendQueue(AppendLimits limits) {
        this.limits = limits;
        this.waiting = new LinkedBlockingQueue<>(limits.waiting());
    }

    /** Lets an append wait; a full queue refuses it, for a promise to come to it would not be kept. */
    void add(Append append) {
        long size = append.rows().bytes();
        boolean fits = bytes.addAndGet(size) <= limits.bytes() || bytes.get() == size;
        if (!fits || !waiting.offer(append)) {
            bytes.addAndGet(-size);
            throw Refused.notYet("tooBusy");
        }
    }

    /** Takes an append back; false when the writer has it already. */
    boolean takeBack(Append append) {
        var isBack = waiting.remove(append);
        if (isBack) {
            bytes.addAndGet(-append.rows().bytes());
        }
        return isBack;
    }

    /** Whatever waits, oldest first, up to a group's size; empty when nothing came for a while. */
    List<Append> nextGroup() throws InterruptedException {
        var group = new ArrayList<Append>();
        var next = waiting.poll(200, TimeUnit.MILLISECONDS);
        long size = 0;
        while (next != null) {
            group.add(next);
            size += next.rows().bytes();
            next = group.size() < limits.group() && size < limits.bytes() / 4 ? waiting.poll() : null;
        }
        bytes.addAndGet(-size);
        return group;
    }

    int size() {
        return waiting.size();
    }
}
