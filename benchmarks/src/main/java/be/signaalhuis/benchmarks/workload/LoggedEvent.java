package be.signaalhuis.benchmarks.workload;

import java.time.Instant;
import java.util.UUID;

/** An event of a generated log, where and when it stands in it. */
record LoggedEvent(UUID id, UUID file, long sequence, Instant at, Object event, int actor) {}
