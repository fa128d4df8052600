package be.signaalhuis.events.gebiedsscan;

import be.signaalhuis.events.codes.Code;
import java.util.List;

/** Where one neighbourhood lies: one piece of land, or several. */
public record Outline(Code area, List<Polygon> polygons) {}
