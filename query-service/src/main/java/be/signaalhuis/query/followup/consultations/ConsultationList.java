package be.signaalhuis.query.followup.consultations;

import java.time.Instant;
import java.util.List;

/** The meetings of a year, the earliest first. */
record ConsultationList(int year, List<ConsultationShown> items, long position, Instant asKnownOn) {}
