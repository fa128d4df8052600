package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.reference.ExternalReference;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * The file of a family as it is sent.
 *
 * @param requestedBy the client, or the sector of the care worker who asked for it
 * @param lifeDomains in which the family meets difficulties
 * @param careWorkers how many are involved
 * @param exception why there is an overleg though the conditions are not met
 * @param externalReference the number it has elsewhere; one file per municipality and reference
 */
@Schema(requiredProperties = {"client", "openedOn", "requestedBy", "consent", "lifeDomains"})
record OverlegBody(
        Client client,
        LocalDate openedOn,
        Code requestedBy,
        OverlegConsentBody consent,
        List<Code> lifeDomains,
        Household household,
        Integer careWorkers,
        LocalDate talkedWithClientOn,
        String exception,
        ExternalReference externalReference) {

    Family toFamily() {
        var occasion = new Occasion(requestedBy, talkedWithClientOn, lifeDomains, careWorkers, Fresh.seal(exception));
        return Family.told(Fresh.seal(client), Fresh.seal(household), occasion);
    }
}
