package be.signaalhuis.standalone.proof.processes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The processes a proof started: none of them outlives it, also when it is interrupted. */
final class Children {

    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALIVE.forEach(Process::destroyForcibly)));
    }

    private Children() {}

    static Process remember(Process child) {
        ALIVE.add(child);
        child.onExit().thenAccept(ALIVE::remove);
        return child;
    }
}
