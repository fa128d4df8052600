package be.signaalhuis.query.projection;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** What happened earlier to streams that a load no longer holds in memory. */
@FunctionalInterface
public interface History<E> {

    /** Each event of these streams before a position, stream by stream, oldest first. */
    void before(long position, Collection<UUID> streams, Consumer<Recorded<E>> each);
}
