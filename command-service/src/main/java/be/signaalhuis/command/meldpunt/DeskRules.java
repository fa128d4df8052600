package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.codes.ServiceAreas;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.eventstore.refusal.Issue;
import be.signaalhuis.eventstore.refusal.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The code lists and service areas that a report is held against. */
@Component
final class DeskRules {

    private final CodeLists codes;
    private final ServiceAreas areas;

    DeskRules(CodeLists codes, ServiceAreas areas) {
        this.codes = codes;
        this.areas = areas;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check(ReportContent content, LocalDate today) {
        return new ContentRules(new CodeCheck(codes), content, today).check();
    }

    CodeCheck check(Closure closure, ReportContent content, LocalDate today) {
        return ClosureRules.check(new CodeCheck(codes), closure, content, today);
    }

    CodeCheck check(ReopenDiscriminationReport reopening, Closure closure) {
        var check = new CodeCheck(codes).reason(reopening.reason());
        check.date("reopenedOn", reopening.reopenedOn(), closure.closedOn(), "closedOn", reopening.today());
        return check;
    }

    CodeCheck check(WithdrawDiscriminationReport withdrawal, ReportContent content) {
        var check = new CodeCheck(codes).reason(withdrawal.reason());
        var day = withdrawal.withdrawnOn();
        check.date("withdrawnOn", day, content.receivedOn(), "receivedOn", withdrawal.today());
        check.code("cause", CodeListName.WITHDRAWAL_CAUSE, withdrawal.cause(), day, day);
        return check;
    }

    /** Whether the facts or the reporter lie in the area that the desk served on those days. */
    boolean isInArea(Code desk, ReportContent content) {
        return areas.serves(desk, content.facts().municipality(), content.factsFrom())
                || content.residence() != null && areas.serves(desk, content.residence(), content.receivedOn());
    }

    /** A desk sees what lies in its area and what it registered itself; all else looks like no file at all. */
    void refuseUnlessVisible(Code reader, Code desk, ReportContent content) {
        if (!reader.equals(desk) && !isInArea(reader, content)) {
            throw Refused.unknown();
        }
    }

    /**
     * A report that lies in nobody's area is registered by whoever hears it; one that lies in another
     * desk's area only is that desk's (docs/decisions/0010).
     */
    void refuseIfAnotherDesks(Code desk, ReportContent content) {
        if (!isInArea(desk, content) && isSomebodys(content)) {
            throw Refused.unknown(Issue.body("facts.municipality", "foreignMunicipality"));
        }
    }

    private boolean isSomebodys(ReportContent content) {
        return areas.isServed(content.facts().municipality(), content.factsFrom())
                || content.residence() != null && areas.isServed(content.residence(), content.receivedOn());
    }
}
