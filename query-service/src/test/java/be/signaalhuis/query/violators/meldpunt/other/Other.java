package be.signaalhuis.query.violators.meldpunt.other;

import be.signaalhuis.query.violators.meldpunt.one.One;

/** The other half. */
public class Other {
    One one;

    record Twice() {}
}
