package be.signaalhuis.standalone.proof.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Answers that no client should ever get, whatever is being killed. */
public final class Complaints {

    private static final int ENOUGH = 200;

    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    void add(String complaint) {
        if (all.size() < ENOUGH) {
            all.add(complaint);
        }
    }

    public List<String> all() {
        return List.copyOf(all);
    }
}
