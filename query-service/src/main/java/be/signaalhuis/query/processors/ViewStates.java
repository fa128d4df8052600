package be.signaalhuis.query.processors;

import java.time.Instant;
import java.util.List;

/**
 * How far all views are.
 *
 * @param position index of the last event of the log; 0 when there is none
 * @param asKnownOn when that event was recorded
 */
record ViewStates(long position, Instant asKnownOn, List<ViewState> items) {

    /** A replay or a failing view is no reason to call the service down: it answers, and says how old its answers are. */
    boolean isDegraded() {
        return !items.stream().allMatch(ViewState::isWell);
    }
}
