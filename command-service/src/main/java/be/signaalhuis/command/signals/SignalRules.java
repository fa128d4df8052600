package be.signaalhuis.command.signals;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.signals.RadicalisationSignalLogged;
import be.signaalhuis.events.signals.SignalContent;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The code lists that signals and bottlenecks are held against. */
@Component
final class SignalRules {

    private static final int LONGEST_NOTE = 4_000;

    private final CodeLists codes;

    SignalRules(CodeLists codes) {
        this.codes = codes;
    }

    CodeListVersion version() {
        return codes.version();
    }

    CodeCheck check(LogSignal command, Code town) {
        var check = new CodeCheck(codes);
        if (command.theme().equals(RadicalisationSignalLogged.THEME) && check.required("triage", command.triage())) {
            check.code("triage", CodeListName.TRIAGE, command.triage(), command.today(), command.today());
            if (command.triage().equals(Triage.TRADITIONAL)) {
                check.add("triage", "traditionIsNoSignal");
            }
        }
        return check(check, command.theme(), command.content(), town, command.today());
    }

    CodeCheck check(Code theme, SignalContent content, Code town, LocalDate today) {
        return check(new CodeCheck(codes), theme, content, town, today);
    }

    CodeCheck check(ReviewSignal review) {
        var check = new CodeCheck(codes);
        check.text("note", review.note(), LONGEST_NOTE);
        return check;
    }

    /** The signal that stays is another one, seen by whoever merges, and it counts. */
    CodeCheck check(MergeSignal merging, KnownSignals others, Reader reader) {
        var check = new CodeCheck(codes).reason(merging.reason());
        if (!check.required("into", merging.into())) {
            return check;
        }
        var into = others.find(merging.into()).filter(known -> known.isOpenTo(reader));
        if (merging.into().equals(merging.signalId())) {
            check.add("into", "mergedIntoItself");
        } else if (into.isEmpty()) {
            check.add("into", "signalUnknown");
        } else if (!into.get().counts()) {
            check.add("into", "signalCountsNoMore");
        }
        return check;
    }

    CodeCheck check(RetractSignal retraction, SignalContent content) {
        var check = new CodeCheck(codes).reason(retraction.reason());
        var day = retraction.retractedOn();
        check.date("retractedOn", day, content.observed().from(), "observedOn", retraction.today());
        if (check.required("cause", retraction.cause())) {
            check.code("cause", CodeListName.SIGNAL_REPEAL, retraction.cause(), day, day);
        }
        return check;
    }

    private CodeCheck check(CodeCheck check, Code theme, SignalContent content, Code town, LocalDate today) {
        return new ContentRules(check, codes, theme, content, town, today).check();
    }
}
