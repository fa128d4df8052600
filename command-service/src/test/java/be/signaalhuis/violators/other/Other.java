package be.signaalhuis.violators.other;

import be.signaalhuis.violators.one.One;

/** The other half of a circle. */
public class Other {
    One one;
}
