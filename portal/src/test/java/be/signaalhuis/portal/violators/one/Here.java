package be.signaalhuis.portal.violators.one;

import be.signaalhuis.portal.violators.other.There;

/** One half of a circle. */
public class Here {
    There there;
}
