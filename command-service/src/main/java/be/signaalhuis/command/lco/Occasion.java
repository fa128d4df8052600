package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Request;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Why there is an overleg; the life domains as sent, for the rules say what is wrong with them. */
record Occasion(
        Code requestedBy,
        LocalDate talkedWithClientOn,
        List<Code> lifeDomains,
        Integer careWorkers,
        Sealed<String> exception) {

    static Occasion of(Request request) {
        return new Occasion(
                request.requestedBy(),
                request.talkedWithClientOn(),
                request.lifeDomains(),
                request.careWorkers(),
                request.exception());
    }

    Request toRequest() {
        return new Request(requestedBy, talkedWithClientOn, lifeDomains, careWorkers, exception);
    }
}
