package be.signaalhuis.portal.followup.years;

import be.signaalhuis.portal.followup.items.Item;
import be.signaalhuis.portal.followup.meetings.Meeting;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a year of follow-up brought (plan 000, OD 2.4), as the query-service tells it. */
record YearFound(
        int year,
        List<Item> actionPoints,
        List<Item> agreements,
        List<Item> recommendations,
        List<Meeting> consultations,
        Map<String, Long> conversationMoments,
        Instant asKnownOn) {

    /** The meetings that decided whether policy must change. */
    public List<Meeting> decided() {
        return consultations.stream()
                .filter(meeting -> meeting.policyDecision() != null)
                .toList();
    }
}
