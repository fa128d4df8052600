package be.signaalhuis.command.lco;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.AgreementId;
import be.signaalhuis.events.lco.AgreementMade;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/**
 * Agree that somebody will do something, by a day.
 *
 * @param executor as it is named: the client, a participant's id, or a role that one at the table has
 * @param meeting where it was agreed; null outside a meeting
 */
record MakeAgreement(
        AgreementId agreement,
        Sealed<String> text,
        String executor,
        Code lifeDomain,
        LocalDate due,
        LocalDate madeOn,
        MeetingId meeting,
        LocalDate today)
        implements OverlegChange {

    @Override
    public List<OverlegEvent> decide(Dossier dossier, LcoRules rules) {
        var check = rules.check();
        if (check.required("text", text)) {
            rules.text(check, "text", text);
        }
        var by = new NamedExecutor(executor).at(dossier.people(), check);
        rules.code(check, "lifeDomain", CodeListName.OVERLEG_DOMAIN, lifeDomain, madeOn);
        rules.day(check, "madeOn", madeOn, null, null, today);
        if (check.required("due", due)) {
            rules.ahead(check, "due", due, today);
            check.order("due", due, madeOn, "madeOn");
        }
        if (meeting != null && !dossier.meetings().goesOn(meeting)) {
            check.add("meeting", "meetingUnknown");
        }
        check.refuseIfWrong();
        var event =
                new AgreementMade(dossier.id(), agreement, text, by, lifeDomain, due, madeOn, meeting, rules.version());
        return dossier.agreements().said(event) ? List.of() : List.of(event);
    }
}
