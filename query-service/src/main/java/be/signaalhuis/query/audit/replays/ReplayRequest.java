package be.signaalhuis.query.audit.replays;

import be.signaalhuis.query.reading.Asked;
import be.signaalhuis.query.reading.Positions;
import be.signaalhuis.query.reading.Positions.Until;
import be.signaalhuis.query.reading.QuestionCheck;

/**
 * What an auditor wants replayed.
 *
 * @param view its name
 * @param position up to this one; absent for as far as the log goes
 * @param asKnownOn up to this moment instead: an instant, a date-time with offset, or a date
 */
record ReplayRequest(String view, Long position, String asKnownOn) {

    /** Everything that is wrong with it at once. */
    Until until(ReplayedViews views, Positions positions) {
        var check = QuestionCheck.ofBody();
        if (view == null) {
            check.wrong("view", "required");
        } else if (views.find(view).isEmpty()) {
            check.wrong("view", "viewUnknown");
        }
        if (position != null && asKnownOn != null) {
            check.wrong("asKnownOn", "positionOrMoment");
            check.end();
        }
        var head = positions.until(Asked.of(null, null, null));
        if (position != null && (position < 0 || position > head.position())) {
            check.wrong("position", "outOfRange", 0, head.position());
        }
        check.end();
        return position != null ? new Until(position, null) : positions.until(Asked.inBody(asKnownOn, null, null));
    }
}
