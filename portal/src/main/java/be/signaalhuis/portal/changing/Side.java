package be.signaalhuis.portal.changing;

import java.util.List;

/**
 * What the reader filled in in one field, in words, beside what stands there now.
 *
 * @param contested whether both changed it, so that the reader chooses
 */
public record Side(String field, List<String> mine, List<String> theirs, boolean contested) {}
