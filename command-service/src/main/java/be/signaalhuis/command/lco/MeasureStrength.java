package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.StrengthMeasured;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import java.util.List;

/** Score together with the family how strong it stands in a life domain. */
record MeasureStrength(LocalDate measuredOn, Code lifeDomain, Integer score, LocalDate today) implements OverlegChange {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var check = rules.check();
        new StrengthRules(rules, today).check(check, measuredOn, lifeDomain, score);
        together(check, dossier.meetings());
        check.refuseIfWrong();
        var said = dossier.strengths().score(measuredOn, lifeDomain);
        if (score.equals(said)) {
            return List.of();
        }
        if (said != null) {
            throw Refused.conflict("alreadyMeasured");
        }
        return List.of(new StrengthMeasured(dossier.id(), measuredOn, lifeDomain, score, rules.version()));
    }

    /** Nobody scores a family without the family. */
    private void together(CodeCheck check, Meetings meetings) {
        if (measuredOn == null) {
            return;
        }
        var meeting = meetings.heldOn(measuredOn);
        if (meeting.isEmpty()) {
            check.add("measuredOn", "noMeetingOnDate");
        } else if (!OverlegTypes.areWithClient(meeting.get().held().type())) {
            check.add("measuredOn", "clientWasNotThere");
        }
    }
}
