package be.signaalhuis.query.tailing;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;

/** Where the views get their events: the log, read once for all of them, and awake as soon as it moves. */
public final class LogTail implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final long BEFORE_THE_FIRST = -1;

    private final EventStorageEngine log;
    private final SharedPages pages;
    private final LogSignal signal;
    private final Convoy convoy;

    LogTail(EventStorageEngine log, SharedPages pages, LogSignal signal, Convoy convoy) {
        this.log = log;
        this.pages = pages;
        this.signal = signal;
        this.convoy = convoy;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        return new TailStream(pages, signal, convoy, position(WrappedToken.unwrapLowerBound(token)));
    }

    private static long position(TrackingToken token) {
        return token == null ? BEFORE_THE_FIRST : token.position().orElse(BEFORE_THE_FIRST);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return log.createTokenAt(moment);
    }
}
