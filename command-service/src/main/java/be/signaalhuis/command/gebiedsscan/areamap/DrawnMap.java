package be.signaalhuis.command.gebiedsscan.areamap;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.gebiedsscan.Outline;
import java.util.List;

/**
 * A map as it was read from a file.
 *
 * @param attribution who must be named with it, or null
 */
record DrawnMap(Code division, String attribution, List<Outline> outlines) {}
