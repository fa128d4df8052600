package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** What a register did not tell of a file, as it is sent. */
@Schema(requiredProperties = {"client", "requestedBy", "consent", "lifeDomains"})
record OverlegCompletionBody(
        Client client,
        Code requestedBy,
        OverlegConsentBody consent,
        List<Code> lifeDomains,
        Household household,
        Integer careWorkers,
        LocalDate talkedWithClientOn,
        String exception) {

    CompleteImportedOverleg toChange(LocalDate today) {
        var occasion = new Occasion(requestedBy, talkedWithClientOn, lifeDomains, careWorkers, Fresh.seal(exception));
        var family = Family.told(Fresh.seal(client), Fresh.seal(household), occasion);
        return new CompleteImportedOverleg(family, OverlegConsentBody.toConsent(consent), today);
    }
}
