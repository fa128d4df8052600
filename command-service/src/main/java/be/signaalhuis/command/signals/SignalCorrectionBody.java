package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A correction as it is sent: fields that are absent stay, place and summary that are null are emptied. */
@Schema(requiredProperties = "reason", description = "absent fields stay, null empties place and summary")
record SignalCorrectionBody(
        String reason,
        LocalDate observedOn,
        LocalDate observedFrom,
        LocalDate observedUntil,
        String observedMonth,
        Change<Code> area,
        Change<Code> subtype,
        Change<Code> lifeDomain,
        Change<Code> policyDomain,
        Change<Code> source,
        Change<String> place,
        Change<String> summary) {

    SignalCorrection toCorrection() {
        return new SignalCorrection(
                new WhenSeen(observedOn, observedFrom, observedUntil, observedMonth).toObserved(),
                area,
                subtype,
                lifeDomain,
                policyDomain,
                source,
                place == null ? null : new Change<>(Fresh.seal(place.value())),
                summary == null ? null : new Change<>(Fresh.seal(summary.value())));
    }
}
