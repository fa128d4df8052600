package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.StrengthMeasured;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.Optional;

/** A score as a register tells of it. */
record StrengthRow(OverlegId overleg, LocalDate measuredOn, Code lifeDomain, int score) implements RegisterRow {

    @Override
    public Optional<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var told = dossier.register().scores().get(what());
        if (told != null && told.event().score() == score) {
            return Optional.empty();
        }
        if (told != null) {
            throw Refused.input(Issue.body("score", "alreadyRegistered"));
        }
        RegisterRow.refuseUnlessOpen(dossier.standing());
        if (!dossier.register().meetings().containsKey(measuredOn)
                && dossier.meetings().heldOn(measuredOn).isEmpty()) {
            throw Refused.input(Issue.body("measuredOn", "noMeetingOnDate"));
        }
        return Optional.of(new StrengthMeasured(overleg, measuredOn, lifeDomain, score, rules.version()));
    }

    @Override
    public String origin(Register register) {
        return register.scores().get(what()).origin();
    }

    private Strengths.Measured what() {
        return new Strengths.Measured(measuredOn, lifeDomain);
    }
}
