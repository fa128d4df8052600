package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Refused;

/**
 * What stands around the content of a signal: what is kept to the own service opens to the organisation that logged it
 * and to nobody else, and looks to all others as if it were not there.
 *
 * @param organisation as the login of whoever logged it said; one without any shares no wall with others without
 */
record Wall(Code municipality, String organisation) {

    void refuseUnlessOpenTo(Reader reader, Code sharing) {
        if (!isOpenTo(reader, sharing)) {
            throw Refused.unknown();
        }
    }

    boolean isOpenTo(Reader reader, Code sharing) {
        return municipality.equals(reader.municipality())
                && (isOwn(reader) || reader.looksBeyondOwnOrganisation() && !Sharing.OWN_SERVICE.equals(sharing));
    }

    private boolean isOwn(Reader reader) {
        return organisation != null && !organisation.isBlank() && organisation.equals(reader.organisation());
    }
}
