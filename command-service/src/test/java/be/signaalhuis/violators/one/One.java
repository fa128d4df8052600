package be.signaalhuis.violators.one;

import be.signaalhuis.violators.other.Other;

/** Half of a circle. */
public class One {
    Other other;
}
