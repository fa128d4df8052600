package be.signaalhuis.portal.audit.looks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One page of the looks there were, the newest first.
 *
 * @param next where the next page begins; null on the last
 */
record LooksFound(List<Look> items, String next) {

    /**
     * Somebody looked.
     *
     * @param action what they did
     * @param subject file that they looked at; null when it was no file
     * @param reason in words, or what stands for them when they are not for this reader
     */
    record Look(Instant at, String actor, String role, String action, UUID subject, String ground, JsonNode reason) {}
}
