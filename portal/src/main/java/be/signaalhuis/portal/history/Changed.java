package be.signaalhuis.portal.history;

import java.util.List;

/**
 * One field of the page before and after a change, in words.
 *
 * @param before empty when there was nothing; null when it was erased since
 */
public record Changed(String field, List<String> before, List<String> after) {}
