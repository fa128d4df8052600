package be.signaalhuis.verifier.json;

/** Something is not of the form that it should have; the message says what, for a person. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String what) {
        super(what, null, false, false);
    }
}
