package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.calls.Problem;

/** How it went with a change that was sent. */
sealed interface Outcome {

    /** @param version of the report from now on */
    record Done(long version) implements Outcome {}

    /** Something that was filled in is not accepted. */
    record Wrong(Problem problem) implements Outcome {}

    /**
     * Somebody else was first.
     *
     * @param version of the report by now
     */
    record Stale(long version) implements Outcome {}

    /**
     * The report stands where this cannot be done.
     *
     * @param reason in the reader's language
     */
    record Barred(String reason) implements Outcome {}

    /** Whether it happened is unknown: the same may be sent again. */
    record Unreachable() implements Outcome {}

    /** The page was sent before, and said something else then. */
    record SentBefore() implements Outcome {}
}
