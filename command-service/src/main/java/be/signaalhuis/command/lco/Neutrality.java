package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.refusal.Refused;

/** The coordinator takes no part in the help (codes-and-rules 4.1). */
record Neutrality(LcoRules rules, People people) {

    /** Refuses somebody who helps this family under the same name or account. */
    void refuseUnlessOf(String name, Code account) {
        boolean helps = people.atTable().stream()
                .filter(seat -> rules.isCare(seat.role()))
                .anyMatch(seat -> seat.isOf(name) || account != null && account.equals(seat.account()));
        if (helps) {
            throw Refused.conflict("coordinatorIsHelper");
        }
    }
}
