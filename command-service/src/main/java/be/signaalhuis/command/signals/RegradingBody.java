package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.Grading;
import io.swagger.v3.oas.annotations.media.Schema;

/** A regrading as it is sent: what is absent stays, certainty and grading that are null are emptied. */
@Schema(requiredProperties = "reason", description = "absent fields stay, null empties certainty and grading")
record RegradingBody(String reason, Change<Code> certainty, Change<GradingBody> grading, Change<Code> sharing) {

    Regrading toRegrading() {
        return new Regrading(certainty, grading == null ? null : new Change<>(grading(grading.value())), sharing);
    }

    private static Grading grading(GradingBody sent) {
        return sent == null ? null : sent.toGrading();
    }
}
