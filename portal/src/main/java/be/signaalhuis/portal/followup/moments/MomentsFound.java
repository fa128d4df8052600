package be.signaalhuis.portal.followup.moments;

import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The conversations of a year.
 *
 * @param themes how many were about each, whatever theme was asked for
 */
record MomentsFound(int year, Map<String, Long> themes, List<Moment> items, Instant asKnownOn) {

    MomentsFound {
        themes = themes == null ? Map.of() : themes;
    }

    /** One conversation. */
    record Moment(
            UUID id,
            long version,
            LocalDate heldOn,
            List<String> themes,
            List<String> parties,
            String area,
            Personal summary) {

        Moment {
            themes = themes == null ? List.of() : List.copyOf(themes);
            parties = parties == null ? List.of() : List.copyOf(parties);
        }
    }
}
