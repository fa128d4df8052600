package be.signaalhuis.query.gebiedsscan.scans;

import java.time.Instant;
import java.util.List;

/**
 * The adopted scans as the city may publish them, the newest first. Numbers of 1 to 4 are {@code <5}, and some others
 * {@code x} so that no total gives one of these away.
 */
record PublishedScans(List<PublishedScan> items, long position, Instant asKnownOn) {}
