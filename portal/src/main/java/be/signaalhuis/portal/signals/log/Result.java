package be.signaalhuis.portal.signals.log;

import be.signaalhuis.portal.page.FieldIssue;
import java.util.List;
import java.util.UUID;

/** How it went with a signal that was sent. */
sealed interface Result {

    record Received(UUID signal) implements Result {}

    record Wrong(List<FieldIssue> issues) implements Result {}

    /** The summary has words that name an origin or a faith; it was not sent yet. */
    record Words(List<String> words) implements Result {}

    /**
     * Nothing is known to have happened.
     *
     * @param trouble key of what stood in the way
     * @param again whether the same may be sent again as it is
     */
    record Hindered(String trouble, boolean again) implements Result {}
}
