package be.signaalhuis.portal.gebiedsscan.indicators;

import java.util.List;

/**
 * The indicators of one life domain in one area of a scan.
 *
 * @param lifeDomain null for those of the area as a whole
 */
public record DomainIndicators(String lifeDomain, List<Indicator> indicators) {}
