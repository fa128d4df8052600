package be.signaalhuis.query.meldpunt.similar;

/** In what two reports agree. */
enum Match {
    /** The same municipality, and the same neighbourhood where both have one. */
    PLACE,
    /** At most a week apart. */
    DATE,
    GROUND,
    OTHER_PARTY
}
