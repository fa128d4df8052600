package be.signaalhuis.portal.lco.agreements;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepSending;
import be.signaalhuis.portal.changing.StepSending.Tried;
import be.signaalhuis.portal.lco.overleg.AcceptedOverlegs;
import be.signaalhuis.portal.page.Form;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends what becomes of agreements, and keeps in sight what was acknowledged. */
@Component
public class AgreementSending {

    private static final String FILE = "/v1/overleg/{id}/";

    private final StepSending sending;
    private final Commands commands;
    private final AcceptedOverlegs accepted;
    private final Clock clock;

    AgreementSending(StepSending sending, Commands commands, AcceptedOverlegs accepted, Clock deskClock) {
        this.sending = sending;
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /** @param agreement that it becomes of */
    public Tried change(UUID overleg, UUID agreement, AgreementStep step, Form form) {
        return send(
                overleg, step.command(agreement.toString()), step.fields(), form, agreement.toString(), step.page());
    }

    Tried make(UUID overleg, Form form) {
        return send(overleg, "agreements", AgreementFields.NEW, form, "", form.value(AgreementFields.TEXT.name()));
    }

    private Tried send(
            UUID overleg, String command, List<StepField> fields, Form form, String agreement, String becomes) {
        var seen = StepSending.version(form);
        var tried =
                sending.send(fields, form, (body, key) -> commands.change(FILE + command, overleg, seen, body, key));
        if (tried.isDone()) {
            var values = Map.of(AgreementLines.kept(agreement), List.of(becomes));
            accepted.remember(overleg, seen, tried.done().version(), values, clock.instant());
        }
        return tried;
    }
}
