package be.signaalhuis.portal.lco.overleg;

import be.signaalhuis.portal.history.Personal;
import java.time.LocalDate;
import java.util.List;

/**
 * Why there is an overleg, as it was prepared with the client.
 *
 * @param exception why there is one though too few life domains or care workers are involved
 */
public record Conditions(
        String requestedBy,
        LocalDate talkedWithClientOn,
        List<String> lifeDomains,
        Integer careWorkers,
        Personal exception) {

    public Conditions {
        lifeDomains = Overleg.orNone(lifeDomains);
    }
}
