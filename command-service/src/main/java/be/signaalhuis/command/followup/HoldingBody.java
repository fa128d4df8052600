package be.signaalhuis.command.followup;

import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a meeting took place, as it is sent; the report may follow. */
@Schema(requiredProperties = {"heldOn", "attendance"})
record HoldingBody(LocalDate heldOn, List<Code> attendance, String report) {

    Holding toHolding() {
        // As sent, also with nulls in it: the rules say what is wrong with them.
        var present = attendance == null ? new ArrayList<Code>() : new ArrayList<>(attendance);
        return new Holding(heldOn, Collections.unmodifiableList(present));
    }
}
