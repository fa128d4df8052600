package be.signaalhuis.portal.followup.meetings;

import java.time.Instant;
import java.util.List;

/** The bodies of a year. */
record BodiesFound(int year, List<BodyYear> items, Instant asKnownOn) {}
