package be.signaalhuis.standalone.proof.ledger;

import java.time.Instant;
import java.util.UUID;

/** One event as it lies in the log, with the mark of the command that made it. */
public record Logged(long position, UUID file, long sequence, Instant recordedAt, Mark mark) {}
