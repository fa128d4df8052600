package be.signaalhuis.query.audit.verification;

/** Ends the work on a verification early. */
final class Stopped extends RuntimeException {

    enum Why {
        /** Somebody asked for it. */
        CANCELLED,
        /** Another node works on it. */
        TAKEN_OVER,
        /** This node stops; it begins anew at the next start. */
        STOPPING
    }

    private final Why why;

    Stopped(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
