package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Refused;

/** A file of another municipality looks like no file; one that moved on must be read again. */
final class Found {

    private Found() {}

    static void refuseUnless(Code municipality, String reader, long version, long expectedVersion) {
        if (!municipality.value().equals(reader)) {
            throw Refused.unknown();
        }
        if (version != expectedVersion) {
            throw Refused.stale(version);
        }
    }
}
