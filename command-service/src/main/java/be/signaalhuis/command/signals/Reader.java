package be.signaalhuis.command.signals;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.actor.Role;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/** Who asks something of a signal: for which municipality and organisation, in which role. */
record Reader(Code municipality, String organisation, String role) {

    /** Those who bring signals together; others keep to what their own organisation logged. */
    private static final Set<String> OF_THE_SCAN = Set.of(Role.ANALYST.claim(), Role.SCANMANAGER.claim());

    static Reader of(MetaData who) {
        return new Reader(
                Code.of((String) who.get(MetaDataKeys.MUNICIPALITY)),
                (String) who.get(MetaDataKeys.ORGANISATION),
                (String) who.get(MetaDataKeys.ROLE));
    }

    boolean looksBeyondOwnOrganisation() {
        return role != null && OF_THE_SCAN.contains(role);
    }
}
