package be.signaalhuis.standalone.proof.ledger;

import java.util.UUID;

/** What a sender knows about the command it sent. */
public sealed interface Outcome {

    /** The service promised that it is there: at this version of this file, at this position of the log. */
    record Acknowledged(UUID file, long version, long position) implements Outcome {}

    /**
     * The service said that it is not there, or could not be reached at all.
     *
     * @param toldVersion the current version of the file that came with it, or null
     */
    record Refused(int status, String code, Long toldVersion) implements Outcome {

        public static final Refused NOT_CONNECTED = new Refused(0, "notConnected", null);

        /** For want of a service or of its database; all other refusals are about the command. */
        public boolean isForNow() {
            return status == 0 || status == 503;
        }
    }

    /** No answer came, or one that says that nobody knows. */
    record Unknown(String why) implements Outcome {}
}
