package be.signaalhuis.query.violators.meldpunt.one;

import be.signaalhuis.query.violators.meldpunt.other.Other;

/** Half of a cycle. */
public class One {
    Other other;

    record Twice() {}
}
