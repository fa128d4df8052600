package be.signaalhuis.events.gebiedsscan;

import java.util.List;

/**
 * A closed line.
 *
 * @param points longitude and latitude in turn (WGS84), in hundred-thousandths of a degree, which is about a metre; the
 *     first point comes again at the end
 */
public record Ring(List<Integer> points) {}
