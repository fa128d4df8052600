package be.signaalhuis.events.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * Why there is an overleg: the content was prepared with the client before anybody was called together.
 *
 * @param requestedBy the client, or the sector of the care worker who asked for it
 * @param talkedWithClientOn null when nobody said
 * @param lifeDomains in which the family meets difficulties
 * @param careWorkers how many are involved; null when nobody said
 * @param exception why there is one though the thresholds are not met; null when they are
 */
public record Request(
        Code requestedBy,
        LocalDate talkedWithClientOn,
        List<Code> lifeDomains,
        Integer careWorkers,
        Sealed<String> exception) {

    public Request {
        lifeDomains = List.copyOf(lifeDomains);
    }
}
