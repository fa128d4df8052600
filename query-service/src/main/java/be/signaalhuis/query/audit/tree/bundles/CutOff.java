package be.signaalhuis.query.audit.tree.bundles;

/** A bundle could not be written to its end, and its beginning has been sent. */
final class CutOff extends RuntimeException {

    CutOff(Throwable cause) {
        super("a bundle was cut off", cause);
    }
}
