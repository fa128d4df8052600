package be.signaalhuis.query.followup.moments;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The conversation moments of a year, the earliest first.
 *
 * @param themes how many moments of the year were about each theme, whatever theme was asked for
 */
record MomentList(int year, Map<String, Long> themes, List<MomentShown> items, long position, Instant asKnownOn) {}
