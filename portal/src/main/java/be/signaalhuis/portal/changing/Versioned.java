package be.signaalhuis.portal.changing;

/** A file that somebody may change, if she saw its newest version. */
public interface Versioned {

    long version();
}
