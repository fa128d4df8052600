package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.actor.Role;
import org.axonframework.messaging.MetaData;

/** Who asks something of a file: for which municipality, in which role, under which account. */
record Caller(Code municipality, String role, String account) {

    static Caller of(MetaData who) {
        return new Caller(
                Code.of((String) who.get(MetaDataKeys.MUNICIPALITY)), (String) who.get(MetaDataKeys.ROLE), (String)
                        who.get(MetaDataKeys.ACTOR));
    }

    boolean isCoordinator() {
        return Role.LCO.claim().equals(role);
    }

    boolean isPartner() {
        return Role.PARTNER.claim().equals(role);
    }
}
