package be.signaalhuis.standalone.proof.ledger;

import java.util.UUID;

/** What a sender knows about the command it sent. */
public sealed interface Outcome {

    /** The service promised that it is there: at this version of this file, at this position of the log. */
    record Acknowledged(UUID file, long version, long position) implements Outcome {}

    /** The service said that it is not there, or could not be reached at all. */
    record Refused(int status, String code) implements Outcome {}

    /** No answer came, or one that says that nobody knows. */
    record Unknown(String why) implements Outcome {}
}
