package be.signaalhuis.events.gebiedsscan;

import java.util.List;

/** One piece of land: its border first, then the holes in it. */
public record Polygon(List<Ring> rings) {}
