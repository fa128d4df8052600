package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * The validation of a scan as it is sent.
 *
 * @param parties services that sat in the meeting
 */
@Schema(requiredProperties = {"heldOn", "parties"})
record ScanValidationBody(LocalDate heldOn, List<Code> parties, String note) {

    Validation toValidation() {
        return new Validation(heldOn, parties, Fresh.seal(note));
    }
}
