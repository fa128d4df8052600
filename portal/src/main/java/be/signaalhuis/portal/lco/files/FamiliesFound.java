package be.signaalhuis.portal.lco.files;

import be.signaalhuis.portal.history.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One page of files, the last opened first.
 *
 * @param next where the next page begins; null on the last
 * @param total files on all pages together
 * @param notSearched files in which a name was not sought, for there were too many
 */
record FamiliesFound(List<Family> items, String next, long total, long notSearched, Instant asKnownOn) {

    /**
     * A file of a family.
     *
     * @param complete whether consent and conditions are recorded
     * @param withChildren null when nobody said
     * @param nextMeeting null when none is planned
     */
    record Family(
            UUID id,
            long version,
            Personal reference,
            Personal client,
            String status,
            String consent,
            boolean imported,
            boolean complete,
            Boolean withChildren,
            LocalDate openedOn,
            LocalDate lastMeeting,
            NextMeeting nextMeeting,
            long openAgreements,
            long overdueAgreements) {}

    /** @param at hour, such as 14:30; null when only the day is known */
    record NextMeeting(UUID id, LocalDate on, String at) {}
}
