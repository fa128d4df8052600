package be.signaalhuis.command.reacting;

import be.signaalhuis.eventstore.log.EventPages;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;

/** Where reactions get their events: only those somebody reacts to, so that an import of others costs them nothing. */
final class ReactionSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final int POSITIONS_A_LOOK = 50_000;
    private static final int EVENTS_A_LOOK = 500;

    private final EventStorageEngine log;
    private final EventPages pages;
    private final Supplier<Set<String>> types;

    /** @param types the types of events that are reacted to, as the log names them */
    ReactionSource(EventStorageEngine log, EventPages pages, Supplier<Set<String>> types) {
        this.log = log;
        this.pages = pages;
        this.types = types;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        var wanted = types.get();
        return new ReactionStream(
                position -> pages.after(position, POSITIONS_A_LOOK, wanted, EVENTS_A_LOOK),
                position(WrappedToken.unwrapLowerBound(token)));
    }

    private static long position(TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    /** Where somebody begins whose place was lost: at the first event, knowing what was in the log by then. */
    TrackingToken replay() {
        return ReplayToken.createReplayToken(createHeadToken(), createTailToken());
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
