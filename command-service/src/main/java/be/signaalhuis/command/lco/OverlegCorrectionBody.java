package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A correction of a file as it is sent: fields that are absent stay, fields that are null are emptied. */
@Schema(requiredProperties = "reason", description = "absent fields stay, null empties a field")
record OverlegCorrectionBody(
        String reason,
        ClientCorrectionBody client,
        HouseholdCorrectionBody household,
        Change<Code> requestedBy,
        Change<LocalDate> talkedWithClientOn,
        Change<List<Code>> lifeDomains,
        Change<Integer> careWorkers,
        Change<String> exception) {

    record ClientCorrectionBody(Change<String> name, Change<String> reference) {}

    record HouseholdCorrectionBody(Change<Integer> childrenUnder18, Change<String> note) {}

    CorrectLocalClientOverleg toChange(LocalDate today) {
        var correction = new FamilyCorrection(
                client == null ? null : new FamilyCorrection.OfClient(client.name, client.reference),
                household == null ? null : new FamilyCorrection.OfHousehold(household.childrenUnder18, household.note),
                requestedBy,
                talkedWithClientOn,
                lifeDomains,
                careWorkers,
                exception == null ? null : new Change<>(Fresh.seal(exception.value())));
        return new CorrectLocalClientOverleg(Fresh.seal(reason), correction, today);
    }
}
