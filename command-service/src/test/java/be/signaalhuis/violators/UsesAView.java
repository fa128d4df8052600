package be.signaalhuis.violators;

import be.signaalhuis.query.SomeView;

/** Asks a view. */
public class UsesAView {
    SomeView view;
}
