package be.signaalhuis.query.signals.bottlenecks;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.signals.BottleneckAnswered;
import be.signaalhuis.events.signals.BottleneckEscalated;
import be.signaalhuis.query.file.Opened;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * A bottleneck that was put before a policy body (plan 003, actie 1.5).
 *
 * @param answered whether the body answered; while it did not, the escalation is open
 */
record Escalation(
        Code body,
        LocalDate escalatedOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> question,
        boolean answered,
        LocalDate answeredOn,
        @Schema(oneOf = {String.class, Opened.Erased.class}) Opened<String> answer) {

    static Escalation of(BottleneckEscalated event, BottleneckAnswered answer) {
        return answer == null
                ? new Escalation(event.body(), event.escalatedOn(), Opened.of(event.question()), false, null, null)
                : new Escalation(
                        event.body(),
                        event.escalatedOn(),
                        Opened.of(event.question()),
                        true,
                        answer.answeredOn(),
                        Opened.of(answer.answer()));
    }
}
