package be.signaalhuis.portal.violators.other;

import be.signaalhuis.portal.violators.one.Here;

/** The other half of a circle. */
public class There {
    Here here;
}
