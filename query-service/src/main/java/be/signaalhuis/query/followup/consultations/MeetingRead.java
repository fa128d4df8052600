package be.signaalhuis.query.followup.consultations;

import java.util.UUID;

/** A meeting as it was read, its texts still sealed. */
public record MeetingRead(UUID id, MeetingRow row) {}
